<?php
/**
 * The module that shows the widgets: loaded once, and only by a page that holds one.
 *
 * @package statement-widgets
 */

namespace Statement_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * The address of the module.
 *
 * @param string $query With `?links` it makes widgets of pasted quotations whose link says which they are: what the
 *                      block editor leaves of a snippet that is pasted into the text.
 * @return string
 */
function module_url( $query = '' ) {
	return plugins_url( "assets/statement-widgets.js$query", PLUGIN );
}

/**
 * The version of the module, in its address so that caches renew: a hash of it, which holds those of the files beside it.
 *
 * @return string
 */
function module_version() {
	return asset( 'elements.json' )['version'] ?? VERSION;
}

/**
 * Returns whether content is shown on a page. An excerpt is cut from content that is made for it, and holds no widget.
 *
 * @return bool
 */
function on_page() {
	return ! is_admin() && ! is_feed() && ! wp_is_json_request() && ! doing_filter( 'get_the_excerpt' );
}

/**
 * Has the page load the module.
 */
function load_module() {
	if ( ! on_page() ) {
		return;
	}
	$url     = module_url( '?links' );
	$version = module_version();
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( 'statement-widgets', $url, array(), $version );
	} else {
		wp_enqueue_script( 'statement-widgets', $url, array(), $version, true );
	}
	// Until the module is there the elements are unknown ones, which browsers draw inline.
	if ( ! wp_style_is( 'statement-widgets' ) ) {
		wp_register_style( 'statement-widgets', false, array(), $version );
		wp_add_inline_style( 'statement-widgets', implode( ',', array_keys( elements() ) ) . '{display:block}' );
		wp_enqueue_style( 'statement-widgets' );
	}
}

// WordPress before 6.5 knows no modules.
add_filter(
	'script_loader_tag',
	function ( $tag, $handle, $src ) {
		if ( 'statement-widgets' !== $handle ) {
			return $tag;
		}
		return wp_get_script_tag(
			array(
				'type' => 'module',
				'src'  => $src,
				'id'   => 'statement-widgets-js-module',
			)
		);
	},
	10,
	3
);
