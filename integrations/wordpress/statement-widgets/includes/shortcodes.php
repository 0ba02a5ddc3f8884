<?php
/**
 * A shortcode for each element: `[coup-stats figures="killed displaced"]`.
 *
 * @package statement-widgets
 */

namespace Statement_Widgets;

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	function () {
		foreach ( array_keys( elements() ) as $element ) {
			add_shortcode(
				$element,
				function ( $attributes ) use ( $element ) {
					return render( $element, is_array( $attributes ) ? $attributes : array() );
				}
			);
		}
	}
);
