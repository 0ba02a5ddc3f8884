<?php
/**
 * Renders the shortcodes in the JSON of standard input with the plugin: `php wordpress-shortcodes.php <folder of the
 * plugin> page|feed|rest <content of the post>`.
 */

require __DIR__ . '/wordpress-stubs.php';

$rendered = array();
foreach ( json_decode( stream_get_contents( STDIN ), true ) as list( $tag, $attributes ) ) {
	$rendered[] = $shortcodes[ $tag ]( $attributes );
}
echo json_encode(
	array(
		'rendered' => $rendered,
		'blocks'   => $blocks,
		'module'   => $module ?? null,
	)
);
