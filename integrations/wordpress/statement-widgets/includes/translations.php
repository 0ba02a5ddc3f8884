<?php
/**
 * The words of the plugin in other languages.
 *
 * @package statement-widgets
 */

namespace Statement_Widgets;

defined( 'ABSPATH' ) || exit;

// WordPress before 6.8 does not read "Domain Path" for the texts of a running plugin.
add_action(
	'init',
	function () {
		load_plugin_textdomain( 'statement-widgets', false, dirname( plugin_basename( PLUGIN ) ) . '/languages' );
	},
	0
);

add_filter(
	'load_textdomain_mofile',
	function ( $file, $domain ) {
		return 'statement-widgets' === $domain ? file_of_language( $file ) : $file;
	},
	10,
	2
);

add_filter(
	'load_script_translation_file',
	function ( $file, $handle ) {
		return 'statement-widgets-editor' === $handle && $file ? file_of_language( $file ) : $file;
	},
	10,
	2
);

/**
 * Returns the file of the language if the locale has no file of its own: "-es.mo" instead of "-es_MX.mo".
 *
 * @param string $file Path of a file with translations for the locale.
 * @return string
 */
function file_of_language( $file ) {
	if ( is_readable( $file ) ) {
		return $file;
	}
	$locale = determine_locale();
	return dirname( $file ) . '/' . str_replace( "-$locale", '-' . strtok( $locale, '_-' ), basename( $file ) );
}
