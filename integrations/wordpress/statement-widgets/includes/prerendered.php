<?php
/**
 * The HTML of an element: joined from the parts that the library has rendered for every value of the attributes, as
 * `Part` in src/elements/prerendered.ts describes them. The plugin contains no template of an element.
 *
 * @package statement-widgets
 */

namespace Statement_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * Returns the fallback content of an element: what a feed or a search engine reads.
 *
 * @param string $element    Name of the element.
 * @param array  $attributes Checked attributes.
 * @param string $language   One of `languages()`.
 * @return string HTML on one line, phrasing content only.
 */
function fallback( $element, $attributes, $language ) {
	return joined( prerendered( $element, $language )['words'], as_published( $element, $attributes ), page( $attributes ) );
}

/**
 * Returns the rendered element as a declarative shadow root, which a browser shows without a script.
 *
 * @param string $element    Name of the element.
 * @param array  $attributes Checked attributes.
 * @param string $language   One of `languages()`.
 * @return string HTML on one line.
 */
function shadow_root( $element, $attributes, $language ) {
	$html = joined( prerendered( $element, $language )['drawn'], as_published( $element, $attributes ), page( $attributes ) );
	return with_level( $html, (int) ( $attributes['heading-level'] ?? 2 ) );
}

/**
 * Returns the parts of an element.
 *
 * @param string $element  Name of the element.
 * @param string $language One of `languages()`.
 * @return array
 */
function prerendered( $element, $language ) {
	return asset( "prerendered/$element.$language.json" );
}

/**
 * Returns attributes with names as they are published, whatever their case and diacritics.
 *
 * @param string $element    Name of the element.
 * @param array  $attributes Checked attributes.
 * @return array
 */
function as_published( $element, $attributes ) {
	foreach ( elements()[ $element ]['attributes'] as $name => $about ) {
		if ( 'name' !== $about['kind'] || ! isset( $attributes[ $name ] ) ) {
			continue;
		}
		$folded = fold( $attributes[ $name ] );
		foreach ( choices( $about ) as $published ) {
			if ( fold( $published ) === $folded ) {
				$attributes[ $name ] = $published;
				break;
			}
		}
	}
	return $attributes;
}

/**
 * Returns what `joined` knows of the page and the tag.
 *
 * @param array $written Attributes of the tag.
 * @return array{texts: string[], folder: string, written: array}
 */
function page( $written ) {
	return array(
		'texts'   => texts_on_page(),
		'folder'  => ASSETS . 'prerendered/',
		'written' => $written,
	);
}

/**
 * Returns the values of the attribute "show" of each full text in the current post, to which the other elements link.
 *
 * @return string[]
 */
function texts_on_page() {
	static $known = array();

	$post = get_post();
	$id   = $post ? $post->ID : 0;
	if ( isset( $known[ $id ] ) ) {
		return $known[ $id ];
	}
	$texts = array();
	// A shortcode, a pasted element or a block.
	preg_match_all( '~(?:\[|<|wp:statement-widgets/)joint-statement\b([^\]>]*)~', $post ? $post->post_content : '', $found );
	foreach ( $found[1] as $given ) {
		$texts[] = preg_match( '~\b(?:show|part)["\']?\s*[=:]\s*["\']?(\w+)~', $given, $show ) ? $show[1] : 'all';
	}
	$known[ $id ] = $texts;
	return $texts;
}
