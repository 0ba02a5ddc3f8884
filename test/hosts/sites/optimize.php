<?php
/**
 * Optimizes pages as plugins such as Autoptimize, WP Rocket and W3 Total Cache do, with everything on: it minifies HTML,
 * inline styles and inline scripts, moves scripts to the end, defers them, and loads iframes late.
 */
add_action(
	'template_redirect',
	function () {
		ob_start( 'optimized_page' );
	}
);

function optimized_styles( $css ) {
	$css = preg_replace( array( '#/\*.*?\*/#s', '#\s+#' ), array( '', ' ' ), $css );
	return trim( str_replace( ';}', '}', preg_replace( '#\s*([{};,>])\s*#', '$1', $css ) ) );
}

/** The attributes of a tag without optional quotes. */
function optimized_tag( $tag ) {
	$tag = preg_replace( '#\s*/?>$#', '>', preg_replace( '#\s+#', ' ', $tag ) );
	return preg_replace( '#=(["\'])([^\s"\'=<>`]+)\1#', '=$2', $tag );
}

/** A script of the page for its end. Scripts with code become URLs, so that they can be deferred too. */
function optimized_script( $attributes, $code ) {
	if ( preg_match( '#\btype=.?module#', $attributes ) ) {
		return "<script async$attributes>$code</script>";
	}
	if ( '' !== trim( $code ) ) {
		$code       = preg_replace( '#^\s+|\s+$#m', '', preg_replace( '#^\s*//.*$#m', '', $code ) );
		$attributes = ' src="data:text/javascript;base64,' . base64_encode( $code ) . '"';
	}
	return "<script$attributes defer></script>";
}

const LAZY_FRAMES = '<script>new IntersectionObserver((entries, observer) => {
for (const { isIntersecting, target } of entries) {
if (!isIntersecting) continue;
observer.unobserve(target);
target.src = target.dataset.lazySrc;
}
}).observe(document.querySelector("[data-lazy-src]"));</script>';

function optimized_page( $html ) {
	$kept = array();
	$keep = function ( $text ) use ( &$kept ) {
		$kept[] = $text;
		return '%%KEPT' . ( count( $kept ) - 1 ) . '%%';
	};
	$end  = array();
	$html = preg_replace_callback(
		'#<script\b([^>]*)>(.*?)</script>#is',
		function ( $found ) use ( &$end, $keep ) {
			if ( preg_match( '#type=.?(application/|importmap|speculationrules)#', $found[1] ) ) {
				return $keep( $found[0] );
			}
			$end[] = optimized_script( $found[1], $found[2] );
			return '';
		},
		$html
	);
	$html = preg_replace_callback(
		'#(<style\b[^>]*>)(.*?)(</style>)#is',
		function ( $found ) use ( $keep ) {
			return $keep( $found[1] . optimized_styles( $found[2] ) . $found[3] );
		},
		$html
	);
	$html = preg_replace_callback(
		'#<(pre|textarea)\b.*?</\1>#is',
		function ( $found ) use ( $keep ) {
			return $keep( $found[0] );
		},
		$html
	);
	$html = preg_replace( '#<iframe\b(.*?) src=(["\'])(.*?)\2#is', '<iframe$1 src=$2about:blank$2 data-lazy-src=$2$3$2', $html, -1, $frames );
	$html = preg_replace( '#<!--.*?-->#s', '', $html );
	$html = preg_replace_callback(
		'#<[a-z](?:"[^"]*"|\'[^\']*\'|[^"\'>])*>#i',
		function ( $found ) {
			return optimized_tag( $found[0] );
		},
		$html
	);
	$block = 'address|article|aside|blockquote|body|dd|div|dl|dt|figure|footer|h\d|head|header|html|li|link|main|meta|nav|ol|p|section|template|title|ul';
	$html  = preg_replace( '#\s+#', ' ', $html );
	$html  = preg_replace( "# ?(</?(?:$block)\b(?:\"[^\"]*\"|'[^']*'|[^\"'>])*>) ?#i", '$1', $html );
	$html  = str_replace( '</body>', ( $frames ? LAZY_FRAMES : '' ) . implode( '', $end ) . '</body>', $html );
	return preg_replace_callback(
		'#%%KEPT(\d+)%%#',
		function ( $found ) use ( $kept ) {
			return $kept[ $found[1] ];
		},
		$html
	);
}
