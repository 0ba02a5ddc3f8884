<?php
/**
 * Renders shortcodes of many statements in one process: `php wordpress-many.php <folder of the plugin> page ''`. Each line
 * of standard input is JSON: the files of a statement as `assets`, and its shortcodes as `asked`. Answers each with a line.
 */

require __DIR__ . '/wordpress-stubs.php';

$line = fgets( STDIN );
while ( false !== $line ) {
	$given = json_decode( $line, true, 512, JSON_THROW_ON_ERROR );
	// The plugin keeps what it has read here. A missing file is an empty one.
	$GLOBALS['read'] = $given['assets'];
	$rendered        = array();
	foreach ( $given['asked'] as list( $tag, $attributes ) ) {
		$rendered[] = Statement_Widgets\render( $tag, $attributes );
	}
	echo json_encode( $rendered, JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ), "\n";
	$line = fgets( STDIN );
}
