<?php
/**
 * What authors have pasted: it stays whole, and the page that shows it loads the module.
 *
 * @package statement-widgets
 */

namespace Statement_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * Has the page load the module where a piece of its content holds a widget.
 *
 * @param string $html The content.
 * @return string The same.
 */
function notice_widgets( $html ) {
	$html  = (string) $html;
	$names = implode( '|', array_keys( elements() ) );
	if ( '' === $names ) {
		return $html;
	}
	$element = "~<(?:$names)[\\s/>]|<blockquote\\s[^>]*\\bdata-widget\\s*=\\s*[\"']?(?:$names)\\b~i";
	// The module looks at no link but those in quotations.
	$link = "~<a\\s[^>]*#widget=(?:$names)\\b~i";
	if ( preg_match( $element, $html ) || ( false !== stripos( $html, '<blockquote' ) && preg_match( $link, $html ) ) ) {
		load_module();
	}
	return $html;
}

foreach ( array( 'the_content', 'widget_text_content', 'widget_custom_html_content', 'widget_block_content', 'render_block_core/html' ) as $hook ) {
	add_filter( $hook, __NAMESPACE__ . '\notice_widgets', 99 );
}

// The statement's words are quoted as they are: no quote in them is curled.
add_filter(
	'no_texturize_tags',
	function ( $tags ) {
		return array_merge( $tags, array_keys( elements() ) );
	}
);

// Authors without the right to write any HTML can paste an element, too: it does nothing but show the statement.
add_filter(
	'wp_kses_allowed_html',
	function ( $tags, $context ) {
		if ( 'post' === $context ) {
			foreach ( elements() as $element => $about ) {
				$tags[ $element ] = array_fill_keys( array_keys( $about['attributes'] + $about['aliases'] ), true );
			}
		}
		return $tags;
	},
	10,
	2
);

// The Visual tab of the classic editor takes away every element that it does not know.
add_filter(
	'tiny_mce_before_init',
	function ( $settings ) {
		$added = array(
			'custom_elements'         => '~' . implode( ',~', array_keys( elements() ) ),
			'extended_valid_elements' => implode( '[*],', array_keys( elements() ) ) . '[*]',
		);
		foreach ( elements() ? $added : array() as $name => $value ) {
			$settings[ $name ] = empty( $settings[ $name ] ) ? $value : "{$settings[ $name ]},$value";
		}
		return $settings;
	}
);
