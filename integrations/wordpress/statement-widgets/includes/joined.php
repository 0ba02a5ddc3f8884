<?php
/**
 * Joins the HTML of an element from its parts. Uses nothing of WordPress: the code for MediaWiki uses this file too.
 *
 * @package statement-widgets
 */

namespace Statement_Widgets;

/**
 * Joins HTML from its parts.
 *
 * @param string|array $part       One part, or a list of parts.
 * @param array        $attributes Checked attributes, comparable.
 * @param array        $page       The values of "show" of each full text on the page as `texts`, the folder of the files
 *                                 as `folder`, and the attributes of the tag as `written`.
 * @return string
 */
function joined( $part, $attributes, $page ) {
	if ( is_string( $part ) ) {
		return $part;
	}
	if ( isset( $part['if'] ) ) {
		return joined( $part[ any_true( $part['if'], $attributes, $page ) ? 'then' : 'else' ] ?? '', $attributes, $page );
	}
	if ( isset( $part['choose'] ) ) {
		$value = $attributes[ $part['choose'] ] ?? $part['default'];
		return joined( $part['parts'][ $value ], $attributes, $page );
	}
	if ( isset( $part['each'] ) ) {
		$ids   = ids( $attributes[ $part['each'] ] ?? '' );
		$parts = array();
		foreach ( $ids ? $ids : $part['default'] as $id ) {
			$parts[] = joined( $part['parts'][ $id ], $attributes, $page );
		}
		return implode( $part['between'] ?? '', isset( $part['once'] ) ? array_unique( $parts ) : $parts );
	}
	if ( isset( $part['count'] ) ) {
		$counted = array_filter(
			$part['count'],
			function ( $tests ) use ( $attributes, $page ) {
				return any_true( $tests, $attributes, $page );
			}
		);
		return $part['parts'][ count( $counted ) ];
	}
	if ( isset( $part['value'] ) ) {
		$value = $page['written'][ $part['value'] ] ?? $attributes[ $part['value'] ];
		return htmlspecialchars( $value, ENT_COMPAT, 'UTF-8' );
	}
	if ( isset( $part['file'] ) ) {
		// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a file of the plugin.
		return file_get_contents( $page['folder'] . $part['file'] );
	}
	$html = '';
	foreach ( $part as $each ) {
		$html .= joined( $each, $attributes, $page );
	}
	return $html;
}

/**
 * Returns whether the attributes pass one of the tests.
 *
 * @param array[] $tests      Each with its kind as a key.
 * @param array   $attributes Checked attributes, comparable.
 * @param array   $page       As of `joined`.
 * @return bool
 */
function any_true( $tests, $attributes, $page ) {
	foreach ( $tests as $test ) {
		$value = $attributes[ $test['absent'] ?? $test['attribute'] ?? '' ] ?? '';
		if ( isset( $test['absent'] ) ) {
			$is_true = ! ids( $value );
		} elseif ( isset( $test['ids'] ) ) {
			$is_true = (bool) array_intersect( ids( $value ), $test['ids'] );
		} elseif ( isset( $test['names'] ) ) {
			$is_true = in_array( $value, $test['names'], true );
		} elseif ( isset( $test['atLeast'] ) ) {
			$is_true = (int) $value >= $test['atLeast'];
		} elseif ( isset( $test['text'] ) ) {
			$is_true = (bool) array_intersect( $page['texts'], $test['text'] );
		} else {
			$is_true = is_between( $test['date'], $attributes );
		}
		if ( $is_true ) {
			return true;
		}
	}
	return false;
}

/**
 * Returns whether a date is between the attributes "from" and "until".
 *
 * @param string $date       A date, or two with a "/" between them. Each is YYYY, YYYY-MM or YYYY-MM-DD.
 * @param array  $attributes Checked attributes.
 * @return bool
 */
function is_between( $date, $attributes ) {
	$from  = $attributes['from'] ?? '';
	$until = $attributes['until'] ?? '';
	$ends  = explode( '/', $date );
	$last  = end( $ends );
	// A date is cut to the precision of the other: 2024-11 is neither before nor after 2024.
	$early = '' !== $from && strcmp( $last, substr( $from, 0, strlen( $last ) ) ) < 0;
	$late  = '' !== $until && strcmp( substr( $ends[0], 0, strlen( $until ) ), $until ) > 0;
	return ! $early && ! $late;
}

/**
 * Returns the ids in an attribute, separated by spaces or commas. What is no text stays one id, which nothing has.
 *
 * @param string|null $value Value of the attribute.
 * @return string[]
 */
function ids( $value ) {
	$ids = preg_split( '/[\s,]+/u', (string) $value, -1, PREG_SPLIT_NO_EMPTY );
	return false === $ids ? array( $value ) : $ids;
}

/**
 * Returns HTML with the headings of an element at another level than 1, which they have in the files.
 *
 * @param string $html  HTML in which text contains no "<".
 * @param int    $level Level of the first heading.
 * @return string
 */
function with_level( $html, $level ) {
	return preg_replace_callback(
		'~(</?h)([1-6])~',
		function ( $tag ) use ( $level ) {
			return $tag[1] . min( 6, $tag[2] + $level - 1 );
		},
		$html
	);
}
