<?php
/**
 * Adds the elements of Statement Widgets to wikitext. In LocalSettings.php of MediaWiki 1.39:
 * require_once "$IP/statement-widgets/StatementWidgets.php";
 */

/**
 * Returns the elements and their attributes for wikitext, from the file in this folder. Leaves out URLs and ids of
 * scripts, since the author of a page should not choose which servers its readers contact.
 */
function statementWidgetsElements(): array {
	$manifest = json_decode( file_get_contents( __DIR__ . '/custom-elements.json' ), true );
	$elements = [];
	foreach ( $manifest['modules'] as $module ) {
		foreach ( $module['declarations'] ?? [] as $declaration ) {
			if ( isset( $declaration['tagName'] ) ) {
				$names = array_column( $declaration['attributes'] ?? [], 'name' );
				$elements[$declaration['tagName']] =
					array_diff( array_merge( $names, [ 'lang' ] ), [ 'src', 'statement' ] );
			}
		}
	}
	return $elements;
}

$wgHooks['ParserFirstCallInit'][] = static function ( Parser $parser ) {
	foreach ( statementWidgetsElements() as $name => $allowed ) {
		$parser->setHook( $name, static function ( $text, array $given, Parser $parser, PPFrame $frame ) use ( $name, $allowed ) {
			global $wgScriptPath;
			$content = $parser->recursiveTagParse( (string)$text, $frame );
			// Without one of its attributes the widget would differ from its content, so only the content stays.
			if ( array_diff( array_keys( $given ), $allowed ) ) {
				return $content;
			}
			$module = "$wgScriptPath/statement-widgets/statement-widgets.js";
			$parser->getOutput()->addHeadItem(
				Html::element( 'script', [ 'type' => 'module', 'src' => $module ] ),
				'statement-widgets'
			);
			return Html::rawElement( $name, $given, $content );
		} );
	}
};
