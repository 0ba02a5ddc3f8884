<?php
/**
 * What an author may ask of an element.
 *
 * @package statement-widgets
 */

namespace Statement_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * The attributes that hold, and what is wrong with the others. Where one single thing was asked for that is not
 * there (a demand, a sentence), another in its place would not be what the author speaks of: then nothing is shown.
 *
 * @param string $element Its name.
 * @param array  $given   Attributes as an author wrote them.
 * @return array{attributes: array<string, string>, faults: string[], shown: bool}
 */
function check( $element, $given ) {
	$known = elements()[ $element ]['attributes'];
	if ( elements()[ $element ]['empty'] ) {
		return array(
			'attributes' => array(),
			'faults'     => array( nothing_to_show( $element ) ),
			'shown'      => false,
		);
	}
	$given  = renamed( $given, elements()[ $element ] );
	$valid  = array();
	$faults = array();
	$shown  = true;
	foreach ( $given as $name => $value ) {
		$value = is_scalar( $value ) ? trim( (string) $value ) : '';
		if ( ! isset( $known[ $name ] ) ) {
			$asked = is_int( $name ) ? $value : $name;
			/* translators: 1: name of an element, 2: name of an attribute in quotes, 3: a list of attributes. */
			$faults[] = sprintf( __( '%1$s: unknown attribute %2$s. Known attributes: %3$s.', 'statement-widgets' ), $element, quoted( $asked ), listed( array_keys( $known ) ) );
			continue;
		}
		if ( '' === $value ) {
			continue;
		}
		$fault = fault_in( $name, $known[ $name ], $value );
		if ( null === $fault ) {
			$valid[ $name ] = $value;
		} else {
			$faults[] = $fault;
			$shown    = $shown && 'id' !== $known[ $name ]['kind'];
		}
	}
	if ( isset( $known['from'] ) && ! has_events( $valid ) ) {
		$faults[] = __( 'from, until: the statement has no event between these dates', 'statement-widgets' );
		unset( $valid['from'], $valid['until'] );
	}
	return array(
		'attributes' => $valid,
		'faults'     => $faults,
		'shown'      => $shown,
	);
}

/**
 * Returns whether the statement has an event between the attributes "from" and "until".
 *
 * @param array $attributes Checked attributes.
 * @return bool
 */
function has_events( $attributes ) {
	foreach ( asset( 'elements.json' )['events'] as $date ) {
		if ( is_between( $date, $attributes ) ) {
			return true;
		}
	}
	return false;
}

/**
 * Attributes under their present names. A present name wins over a former one. A former name stays if its value is none
 * of the present attribute's.
 *
 * @param array $given Attributes as an author wrote them.
 * @param array $about The element as it stands in `elements()`.
 * @return array
 */
function renamed( $given, $about ) {
	foreach ( $about['aliases'] as $former => $name ) {
		if ( isset( $given[ $former ] ) && in_array( $given[ $former ], $about['attributes'][ $name ]['values'], true ) ) {
			$given += array( $name => $given[ $former ] );
			unset( $given[ $former ] );
		}
	}
	return $given;
}

/**
 * What is wrong with a value.
 *
 * @param string $name      Of the attribute.
 * @param array  $attribute As it stands in `elements()`.
 * @param string $value     Not empty.
 * @return string|null
 */
function fault_in( $name, $attribute, $value ) {
	// PHP turns a key such as "2" into a number.
	$known = array_map( 'strval', array_keys( choices( $attribute ) ) );
	$found = quoted( $value );
	switch ( $attribute['kind'] ) {
		case 'ids':
			$unknown = array_diff( ids( $value ), $known );
			return $unknown ? unknown( $name, $attribute, reset( $unknown ) ) : null;
		case 'id':
		case 'enum':
			return in_array( $value, $known, true ) ? null : unknown( $name, $attribute, $value );
		case 'name':
			if ( in_array( fold( $value ), array_map( __NAMESPACE__ . '\fold', $known ), true ) ) {
				return null;
			}
			return 'groups' === ( $attribute['of'] ?? '' )
				? unknown( $name, $attribute, $value )
				/* translators: 1: name of an attribute, 2: its value in quotes. */
				: sprintf( __( '%1$s: invalid value %2$s. Use the name of a signatory as published.', 'statement-widgets' ), $name, $found );
		case 'number':
			return preg_match( '/^[1-9]\d{0,5}$/D', $value )
				? null
				/* translators: 1: name of an attribute, 2: its value in quotes. */
				: sprintf( __( '%1$s: invalid value %2$s. Use a whole number from 1.', 'statement-widgets' ), $name, $found );
		case 'date':
			return preg_match( '/^\d{4}(-\d\d){0,2}$/D', $value )
				? null
				/* translators: 1: name of an attribute, 2: its value in quotes. */
				: sprintf( __( '%1$s: invalid value %2$s. Use YYYY, YYYY-MM or YYYY-MM-DD.', 'statement-widgets' ), $name, $found );
	}
	return null;
}

/**
 * Returns the message about a value that the attribute does not know.
 *
 * @param string $name      Name of the attribute.
 * @param array  $attribute The attribute in `elements()`.
 * @param string $value     The unknown value.
 * @return string Plain text.
 */
function unknown( $name, $attribute, $value ) {
	if ( 'lang' === $name ) {
		/* translators: 1: name of an attribute, 2: its value in quotes, 3: a list of languages. */
		$message = __( '%1$s: unknown language %2$s. Known languages: %3$s.', 'statement-widgets' );
	} elseif ( isset( $attribute['of'] ) && 'name' !== $attribute['kind'] ) {
		/* translators: 1: name of an attribute, 2: its value in quotes, 3: a list of ids. */
		$message = __( '%1$s: unknown id %2$s. Known ids: %3$s.', 'statement-widgets' );
	} else {
		/* translators: 1: name of an attribute, 2: its value in quotes, 3: a list of values. */
		$message = __( '%1$s: unknown value %2$s. Known values: %3$s.', 'statement-widgets' );
	}
	return sprintf( $message, $name, quoted( $value ), listed( array_keys( choices( $attribute ) ) ) );
}

/**
 * Returns the message about a statement without the list that an element needs.
 *
 * @param string $element Name of the element.
 * @return string Plain text.
 */
function nothing_to_show( $element ) {
	switch ( elements()[ $element ]['needs'] ) {
		case 'figures':
			/* translators: %s: name of an element. */
			$message = __( '%s: the statement has no figures', 'statement-widgets' );
			break;
		case 'demands':
			/* translators: %s: name of an element. */
			$message = __( '%s: the statement has no demands', 'statement-widgets' );
			break;
		case 'events':
			/* translators: %s: name of an element. */
			$message = __( '%s: the statement has no events', 'statement-widgets' );
			break;
		default:
			/* translators: %s: name of an element. */
			$message = __( '%s: the statement has no signatories', 'statement-widgets' );
	}
	return sprintf( $message, $element );
}

/**
 * Joins what can be written, as the language of the message separates it.
 *
 * @param string[] $values Of an attribute.
 * @return string
 */
function listed( $values ) {
	return implode( wp_get_list_item_separator(), $values );
}

/**
 * Quotes what was written, so that its ends can be seen.
 *
 * @param string $found Plain text.
 * @return string
 */
function quoted( $found ) {
	return wp_json_encode( $found, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
}

/**
 * A name as the element compares it (`normalizeForSearch` in the library): without case, diacritics, more than single
 * spaces, or the difference between straight and curly apostrophes, hyphens and dashes.
 *
 * @param string $name Of a signatory.
 * @return string
 */
function fold( $name ) {
	// PHP before 8.3 knows no sigma at the end of a word.
	$text = (string) preg_replace( '/(?<=\p{L})Σ(?!\p{L})/u', 'ς', $name );
	$text = function_exists( 'mb_strtolower' ) ? mb_strtolower( $text, 'UTF-8' ) : strtolower( $text );
	// Where the extension "intl" is missing, WordPress takes the accents off Latin letters.
	$text = class_exists( 'Normalizer' ) ? \Normalizer::normalize( $text, \Normalizer::FORM_KD ) : remove_accents( $text );
	// PCRE before 10.40 has no property Diacritic; these hold it, and some marks more.
	$diacritic = version_compare( PCRE_VERSION, '10.40', '<' ) ? '/[\p{Mn}\p{Sk}\p{Lm}·]/u' : '/\p{Dia}/u';
	$patterns  = array( $diacritic, '/[‘’]/u', '/[‐-―]/u', '/[\s\x{FEFF}]+/u' );
	return trim( (string) preg_replace( $patterns, array( '', "'", '-', ' ' ), $text ) );
}
