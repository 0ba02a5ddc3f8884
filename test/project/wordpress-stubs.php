<?php
/**
 * Loads the plugin without WordPress, with the few functions of WordPress that its shortcodes need. The arguments of the
 * script that requires this file are the folder of the plugin, the place (page, feed or rest) and the content of the post.
 */

define( 'ABSPATH', __DIR__ . '/' );

$hooks      = array();
$shortcodes = array();
$blocks     = array();

function add_action( $hook, $function ) {
	$GLOBALS['hooks'][ $hook ][] = $function;
}
function add_filter() {}
function add_shortcode( $tag, $function ) {
	$GLOBALS['shortcodes'][ $tag ] = $function;
}
function register_block_type( $folder, $options ) {
	$block = json_decode( file_get_contents( "$folder/block.json" ), true );
	$GLOBALS['blocks'][ $block['name'] ] = array_keys( $options['attributes'] );
}
function wp_register_script() {}
function wp_set_script_translations() {}
function wp_enqueue_script_module( $name, $url, $needs, $version ) {
	$GLOBALS['module'] = "$url#$version";
}
function wp_style_is() {
	return true;
}
function load_plugin_textdomain() {}
function plugin_basename( $file ) {
	return basename( dirname( $file ) ) . '/' . basename( $file );
}
function plugins_url( $path ) {
	return $path;
}
function get_locale() {
	return 'en_US';
}
function is_admin() {
	return false;
}
function is_feed() {
	return 'feed' === $GLOBALS['argv'][2];
}
function wp_is_json_request() {
	return 'rest' === $GLOBALS['argv'][2];
}
function doing_filter() {
	return false;
}
function is_user_logged_in() {
	return true;
}
function get_post() {
	return (object) array(
		'ID'           => 1,
		'post_content' => $GLOBALS['argv'][3],
	);
}
function current_user_can() {
	return true;
}
function __( $text ) {
	return $text;
}
function esc_html( $text ) {
	return htmlspecialchars( $text, ENT_QUOTES );
}
function esc_attr( $text ) {
	return htmlspecialchars( $text, ENT_QUOTES );
}
function wp_strip_all_tags( $html ) {
	return strip_tags( $html );
}
function wp_json_encode( $data, $flags = 0 ) {
	return json_encode( $data, $flags );
}
function wp_get_list_item_separator() {
	return ', ';
}
function remove_accents( $text ) {
	return $text;
}

error_reporting( E_ALL );
set_error_handler(
	function ( $level, $message, $file, $line ) {
		throw new ErrorException( $message, 0, $level, $file, $line );
	}
);

require $argv[1] . '/statement-widgets.php';
foreach ( $hooks['init'] as $function ) {
	$function();
}
