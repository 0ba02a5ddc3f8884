<?php
/**
 * The elements of Statement Widgets in wikitext. In LocalSettings.php of MediaWiki 1.39:
 * require_once "$IP/statement-widgets/StatementWidgets.php";
 */

/**
 * The elements and the attributes that wikitext may give them, from the file beside this one. Addresses and ids of
 * scripts are not among them: who edits a page does not choose which server its readers ask.
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
			// Without one of its attributes it would show something else than the words in it: they stay alone then.
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
