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
			$asked    = is_int( $name ) ? $value : $name;
			$faults[] = fault( 'attributes', one_of( array_keys( $known ) ), $asked );
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
		$dates    = array_intersect_key( $valid, array_flip( array( 'from', 'until' ) ) );
		$expected = __( 'dates between which the statement names one', 'statement-widgets' );
		$faults[] = fault( implode( ', ', array_keys( $dates ) ), $expected, implode( ' – ', $dates ) );
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
	switch ( $attribute['kind'] ) {
		case 'ids':
			$unknown = array_diff( ids( $value ), $known );
			return $unknown ? fault( $name, one_of( $known ), reset( $unknown ) ) : null;
		case 'id':
		case 'enum':
			return in_array( $value, $known, true ) ? null : fault( $name, one_of( $known ), $value );
		case 'name':
			return in_array( fold( $value ), array_map( __NAMESPACE__ . '\fold', $known ), true )
				? null
				: fault( $name, __( 'the name of a signatory as published', 'statement-widgets' ), $value );
		case 'number':
			return preg_match( '/^[1-9]\d{0,5}$/D', $value )
				? null
				: fault( $name, __( 'a whole number from 1', 'statement-widgets' ), $value );
		case 'date':
			return preg_match( '/^\d{4}(-\d\d){0,2}$/D', $value )
				? null
				: fault( $name, __( 'a date, YYYY, YYYY-MM or YYYY-MM-DD', 'statement-widgets' ), $value );
	}
	return null;
}

/**
 * A message that names the place of a fault, what was expected there, and what was found.
 *
 * @param string $path     The attribute.
 * @param string $expected What it takes.
 * @param string $found    What was written.
 * @return string Plain text.
 */
function fault( $path, $expected, $found ) {
	$quoted = wp_json_encode( $found, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
	/* translators: 1: name of an attribute, 2: what it takes, 3: what was found. */
	return sprintf( __( '%1$s: expected %2$s; found %3$s', 'statement-widgets' ), $path, $expected, $quoted );
}

/**
 * A list of what can be written.
 *
 * @param string[] $values Of an attribute.
 * @return string
 */
function one_of( $values ) {
	/* translators: %s: a list. */
	return sprintf( __( 'one of %s', 'statement-widgets' ), implode( ', ', $values ) );
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
