<?php
/**
 * The fallback content of the elements, put together from its pieces as the library does: what a reader without
 * JavaScript, a search engine or a feed shows. It stands on one line and holds phrasing content only.
 *
 * @package statement-widgets
 */

namespace Statement_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * The fallback content of an element.
 *
 * @param string $element    Its name.
 * @param array  $attributes Checked ones.
 * @param string $language   One of `languages()`.
 * @return string
 */
function fallback( $element, $attributes, $language ) {
	$pieces = pieces( $language );
	if ( isset( COMPOSED[ $element ] ) ) {
		$compose = __NAMESPACE__ . '\\' . COMPOSED[ $element ] . '_fallback';
		$html    = $compose( $pieces, $attributes );
	} else {
		$html = written_out( source_of( $element, $pieces ), $attributes );
	}
	return "<span lang=\"{$pieces['lang']}\" dir=\"{$pieces['dir']}\">$html</span>";
}

/**
 * The content of an element that one attribute decides: the library has written it out for each of its values.
 *
 * @param array $contents   Of the element.
 * @param array $attributes Checked ones.
 * @return string
 */
function written_out( $contents, $attributes ) {
	$given = array_intersect_key( $attributes, array_flip( $contents['by'] ) );
	$value = $given ? reset( $given ) : $contents['standard'];
	if ( isset( $contents['html'][ $value ] ) ) {
		return $contents['html'][ $value ];
	}
	// Case and diacritics do not matter in the name of a group.
	foreach ( $contents['html'] as $each => $html ) {
		if ( fold( $each ) === fold( $value ) ) {
			return $html;
		}
	}
	return $contents['html'][ $contents['standard'] ];
}

/**
 * The ids in an attribute, separated by spaces or commas; what is no text stays one, which nothing is called.
 *
 * @param string|null $value Of the attribute.
 * @return string[]
 */
function ids( $value ) {
	$ids = preg_split( '/[\s,]+/u', (string) $value, -1, PREG_SPLIT_NO_EMPTY );
	return false === $ids ? array( $value ) : $ids;
}

/**
 * The figures with their bounds, each different source sentence once, and the citation.
 *
 * @param array $pieces     Of the language.
 * @param array $attributes Checked ones.
 * @return string
 */
function figures_fallback( $pieces, $attributes ) {
	$all   = array_column( $pieces['figures'], null, 'id' );
	$named = ids( $attributes['figures'] ?? '' );
	$shown = array();
	foreach ( $named ? $named : array_slice( array_keys( $all ), 0, 3 ) as $id ) {
		$shown[] = $all[ $id ];
	}
	$source  = $pieces['asOf'] . implode( ' ', array_unique( array_column( $shown, 'quote' ) ) );
	$lines   = array_column( $shown, 'line' );
	$lines[] = $source;
	$lines[] = $pieces['citation'];
	return implode( ' <br>', $lines );
}

/**
 * The demands, under who is asked.
 *
 * @param array $pieces     Of the language.
 * @param array $attributes Checked ones.
 * @return string
 */
function demands_fallback( $pieces, $attributes ) {
	$to     = ids( $attributes['to'] ?? '' );
	$groups = array();
	foreach ( $pieces['demands'] as $demand ) {
		if ( ! $to || array_intersect( $to, $demand['addressees'] ) ) {
			$groups[ $demand['group'] ][] = $demand['quote'];
		}
	}
	$lines = array();
	foreach ( $groups as $group => $quotes ) {
		$lines = array_merge( $lines, array( $group ), $quotes );
	}
	$lines[] = $pieces['citation'];
	return implode( ' <br>', $lines );
}

/**
 * The events from one date until another, and the citation.
 *
 * @param array $pieces     Of the language.
 * @param array $attributes Checked ones.
 * @return string
 */
function events_fallback( $pieces, $attributes ) {
	$past  = array();
	$ahead = array();
	foreach ( events( $pieces, $attributes ) as $event ) {
		if ( $event['ahead'] ) {
			$ahead[] = $event['line'];
		} else {
			$past[] = $event['line'];
		}
	}
	$heading = $ahead ? array( $pieces['aheadHeading'] ) : array();
	return implode( ' <br>', array_merge( $past, $heading, $ahead, array( $pieces['citation'] ) ) );
}

/**
 * The events from one date until another.
 *
 * @param array $pieces     Of a language.
 * @param array $attributes Checked ones.
 * @return array
 */
function events( $pieces, $attributes ) {
	$from  = $attributes['from'] ?? '';
	$until = $attributes['until'] ?? '';
	return array_filter(
		$pieces['events'],
		function ( $event ) use ( $from, $until ) {
			$ends = explode( '/', $event['date'] );
			$last = end( $ends );
			// A date is cut to the precision of the other: 2024-11 is neither before nor after 2024.
			$early = '' !== $from && strcmp( $last, substr( $from, 0, strlen( $last ) ) ) < 0;
			$late  = '' !== $until && strcmp( substr( $ends[0], 0, strlen( $until ) ), $until ) > 0;
			return ! $early && ! $late;
		}
	);
}
