<?php
/**
 * What the plugin was packed with: the elements with their attributes, and what these can name.
 *
 * @package statement-widgets
 */

namespace Statement_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * A JSON file of the assets, read once; empty where it is not there.
 *
 * @param string $path From the assets folder.
 * @return array
 */
function asset( $path ) {
	static $read = array();
	if ( ! isset( $read[ $path ] ) ) {
		$file = ASSETS . $path;
		// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a file of the plugin.
		$data          = is_readable( $file ) ? json_decode( file_get_contents( $file ), true ) : null;
		$read[ $path ] = is_array( $data ) ? $data : array();
	}
	return $read[ $path ];
}

/**
 * The elements by their names, each with its attributes.
 *
 * @return array
 */
function elements() {
	return asset( 'elements.json' )['elements'] ?? array();
}

/**
 * The languages of the interface.
 *
 * @return string[]
 */
function languages() {
	return asset( 'elements.json' )['languages'] ?? array();
}

/**
 * The language of the page, as far as the widgets speak it: they speak English to all others.
 *
 * @return string
 */
function page_language() {
	$language = strtolower( strtok( get_locale(), '_-' ) );
	return in_array( $language, languages(), true ) ? $language : 'en';
}

/**
 * The values that an attribute can name, with what they are called; empty where it takes any value.
 *
 * @param array  $attribute As it stands in `elements()`.
 * @param string $language  Of what they are called.
 * @return string[] By value.
 */
function choices( $attribute, $language = 'en' ) {
	switch ( $attribute['of'] ?? '' ) {
		case 'figures':
		case 'demands':
		case 'sentences':
			return array_map( __NAMESPACE__ . '\text', asset( "choices/$language.json" )[ $attribute['of'] ] ?? array() );
		case 'addressees':
			return asset( 'elements.json' )['addressees'];
		case 'signatories':
		case 'groups':
			$names = asset( 'elements.json' )[ $attribute['of'] ];
			return array_combine( $names, $names );
	}
	$values = $attribute['values'] ?? array();
	return array_combine( $values, $values );
}

/**
 * A piece of HTML as plain text.
 *
 * @param string $html A piece.
 * @return string
 */
function text( $html ) {
	return html_entity_decode( wp_strip_all_tags( $html ), ENT_QUOTES, 'UTF-8' );
}

add_action(
	'admin_notices',
	function () {
		if ( ! elements() && current_user_can( 'activate_plugins' ) ) {
			printf(
				'<div class="notice notice-error"><p>%s</p></div>',
				esc_html__( 'Statement Widgets: the folder "assets" is missing. Install the plugin from statement-widgets-wordpress.zip, or pack it with "npm run pack:wordpress".', 'statement-widgets' )
			);
		}
	}
);
