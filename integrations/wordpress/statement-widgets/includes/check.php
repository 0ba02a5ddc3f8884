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
	if ( ! source_of( $element, pieces( 'en' ) ) ) {
		/* translators: %s: name of an element. */
		$fault = sprintf( __( '%s: the statement has nothing that this element shows. Use another element.', 'statement-widgets' ), $element );
		return array(
			'attributes' => array(),
			'faults'     => array( $fault ),
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
			/* translators: 1: names of attributes, 2: what was found. */
			$faults[] = sprintf( __( 'attributes: expected one of %1$s; found %2$s', 'statement-widgets' ), listed( array_keys( $known ) ), quoted( $asked ) );
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
	if ( 'justice-timeline' === $element && ! steps( pieces( 'en' ), $valid ) ) {
		$dates = array_intersect_key( $valid, array_flip( array( 'from', 'until' ) ) );
		$found = quoted( implode( ' – ', $dates ) );
		/* translators: 1: names of attributes, 2: what was found. */
		$faults[] = sprintf( __( '%1$s: expected dates between which the statement names one; found %2$s', 'statement-widgets' ), listed( array_keys( $dates ) ), $found );
		$valid    = array_diff_key( $valid, $dates );
	}
	return array(
		'attributes' => $valid,
		'faults'     => $faults,
		'shown'      => $shown,
	);
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
	$known = array_keys( choices( $attribute ) );
	$found = quoted( $value );
	switch ( $attribute['kind'] ) {
		case 'ids':
			$unknown = array_diff( ids( $value ), $known );
			return $unknown ? not_one_of( $name, $known, reset( $unknown ) ) : null;
		case 'id':
		case 'enum':
			return in_array( $value, $known, true ) ? null : not_one_of( $name, $known, $value );
		case 'name':
			return in_array( fold( $value ), array_map( __NAMESPACE__ . '\fold', $known ), true )
				? null
				/* translators: 1: name of an attribute, 2: what was found. */
				: sprintf( __( '%1$s: expected the name of a signatory as published; found %2$s', 'statement-widgets' ), $name, $found );
		case 'number':
			return preg_match( '/^[1-9]\d{0,5}$/D', $value )
				? null
				/* translators: 1: name of an attribute, 2: what was found. */
				: sprintf( __( '%1$s: expected a whole number from 1; found %2$s', 'statement-widgets' ), $name, $found );
		case 'date':
			return preg_match( '/^\d{4}(-\d\d){0,2}$/D', $value )
				? null
				/* translators: 1: name of an attribute, 2: what was found. */
				: sprintf( __( '%1$s: expected a date, YYYY, YYYY-MM or YYYY-MM-DD; found %2$s', 'statement-widgets' ), $name, $found );
	}
	return null;
}

/**
 * Returns the message about a value that is none of those that the attribute can name.
 *
 * @param string   $name  Of the attribute.
 * @param string[] $known The values.
 * @param string   $found What was written.
 * @return string Plain text.
 */
function not_one_of( $name, $known, $found ) {
	/* translators: 1: name of an attribute, 2: a list of values, 3: what was found. */
	return sprintf( __( '%1$s: expected one of %2$s; found %3$s', 'statement-widgets' ), $name, listed( $known ), quoted( $found ) );
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
