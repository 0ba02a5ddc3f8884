<?php
/**
 * Renders elements of wikitext without MediaWiki: `php mediawiki-stubs.php <folder with StatementWidgets.php>`. Standard
 * input is JSON: a list of elements, each with its name and its attributes.
 */

error_reporting( E_ALL );
set_error_handler( static function ( $level, $message ) {
	throw new ErrorException( $message, 0, $level );
} );

class PPFrame {
}

class Parser {
	public array $hooks = [];

	public function setHook( string $name, callable $hook ): void {
		$this->hooks[$name] = $hook;
	}

	public function recursiveTagParse( string $text ): string {
		return htmlspecialchars( $text );
	}

	public function getOutput(): self {
		return $this;
	}

	public function addHeadItem(): void {
	}

	public function getTargetLanguage(): self {
		return $this;
	}

	public function getCode(): string {
		return 'en-gb';
	}
}

class Html {
	public static function element( string $name ): string {
		return "<$name>";
	}

	public static function rawElement( string $name, array $attributes, string $content ): string {
		$list = '';
		foreach ( $attributes as $key => $value ) {
			$list .= " $key=\"" . htmlspecialchars( $value ) . '"';
		}
		return "<$name$list>$content</$name>";
	}
}

$wgScriptPath = '';
$wgHooks = [ 'ParserFirstCallInit' => [] ];
require $argv[1] . '/StatementWidgets.php';
$parser = new Parser();
$wgHooks['ParserFirstCallInit'][0]( $parser );
$rendered = [];
foreach ( json_decode( stream_get_contents( STDIN ), true ) as [ $name, $attributes ] ) {
	$rendered[] = $parser->hooks[$name]( 'Words <b>', $attributes, $parser, new PPFrame() );
}
echo json_encode( $rendered, JSON_THROW_ON_ERROR );
