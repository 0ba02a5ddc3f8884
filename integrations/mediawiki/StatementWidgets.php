<?php
/**
 * Adds the elements of Statement Widgets to wikitext. In LocalSettings.php of MediaWiki 1.39:
 * require_once "$IP/statement-widgets/StatementWidgets.php";
 */

require_once __DIR__ . '/joined.php';

/** Returns a JSON file of the folder `prerendered`. */
function statementWidgetsFile( string $name ): array {
	return json_decode( file_get_contents( __DIR__ . "/prerendered/$name" ), true );
}

/** Returns whether the statement has what an attribute names, and the value is of the attribute's kind. */
function statementWidgetsKnows( array $data, array $attribute, string $value ): bool {
	$known = $attribute['values'] ?? $data[ $attribute['of'] ?? '' ] ?? [];
	$known = isset( $known[0] ) ? $known : array_keys( $known );
	switch ( $attribute['kind'] ) {
		case 'ids':
			return !array_diff( Statement_Widgets\ids( $value ), $known );
		case 'name':
			return in_array( mb_strtolower( $value ), array_map( 'mb_strtolower', $known ), true );
		case 'number':
			return (bool)preg_match( '/^[1-9]\d{0,5}$/D', $value );
		case 'date':
			return (bool)preg_match( '/^\d{4}(-\d\d){0,2}$/D', $value );
	}
	return in_array( $value, $known, true );
}

/**
 * Returns the rendered element as a declarative shadow root, so that nothing moves when the module loads. Returns an empty
 * string if the statement has no such element, or the interface no such language: the words between the tags stay.
 */
function statementWidgetsRoot( array $data, string $name, array $given ): string {
	$about = $data['elements'][$name];
	$attributes = [];
	foreach ( $given as $key => $value ) {
		$attribute = $about['attributes'][$key] ?? null;
		if ( !$attribute || !statementWidgetsKnows( $data, $attribute, $value ) ) {
			return '';
		}
		$isName = $attribute['kind'] === 'name';
		$attributes[$key] = $isName ? $data['published'][mb_strtolower( $value )] ?? $value : $value;
	}
	$hasEvent = static fn ( $date ) => Statement_Widgets\is_between( $date, $attributes );
	if ( $about['empty'] || isset( $about['attributes']['from'] ) && !array_filter( $data['events'], $hasEvent ) ) {
		return '';
	}
	// The source of the page is unknown here, so links lead to where the statement is published.
	$page = [ 'texts' => [], 'folder' => __DIR__ . '/prerendered/', 'written' => $given ];
	$parts = statementWidgetsFile( "$name.{$attributes['lang']}.json" )['drawn'];
	$html = Statement_Widgets\joined( $parts, $attributes, $page );
	return Statement_Widgets\with_level( $html, (int)( $attributes['heading-level'] ?? 2 ) );
}

/** Returns an element of wikitext as HTML. The words between its tags are those of the page's author. */
function statementWidgetsElement( string $name, ?string $text, array $given, Parser $parser, PPFrame $frame ): string {
	global $wgScriptPath;
	$content = $parser->recursiveTagParse( (string)$text, $frame );
	$data = statementWidgetsFile( 'elements.json' );
	$about = $data['elements'][$name];
	// Without one of its attributes the widget would differ from its content, so only the content stays.
	if ( array_diff_key( $given, $about['attributes'], $about['aliases'] ) ) {
		return $content;
	}
	$module = "$wgScriptPath/statement-widgets/statement-widgets.js";
	$parser->getOutput()->addHeadItem(
		Html::element( 'script', [ 'type' => 'module', 'src' => $module ] ),
		'statement-widgets'
	);
	// A rendered element names its language. A card whose demand is missing keeps its words.
	$named = array_filter( $given, 'strlen' ) + [ 'lang' => strtok( $parser->getTargetLanguage()->getCode(), '-' ) ];
	$isUnnamed = $name === 'demand-card' && !isset( $named['demand'] );
	$root = $isUnnamed ? '' : statementWidgetsRoot( $data, $name, $named );
	return Html::rawElement( $name, $root ? $named : $given, $root . $content );
}

$wgHooks['ParserFirstCallInit'][] = static function ( Parser $parser ) {
	foreach ( array_keys( statementWidgetsFile( 'elements.json' )['elements'] ) as $name ) {
		$parser->setHook( $name, static fn ( ...$arguments ) => statementWidgetsElement( $name, ...$arguments ) );
	}
};
