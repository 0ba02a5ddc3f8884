<?php
/**
 * An element as HTML: its tag, its attributes, its shadow root, its fallback content.
 *
 * @package statement-widgets
 */

namespace Statement_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * An element with what is wrong with it, for those who may mend it.
 *
 * @param string $element Its name.
 * @param array  $given   Attributes as an author wrote them.
 * @return string
 */
function render( $element, $given ) {
	$checked = check( $element, $given );
	$html    = $checked['faults'] && may_mend() ? notice( $checked['faults'] ) : '';
	if ( ! $checked['shown'] ) {
		return $html;
	}
	return $html . element_html( $element, $checked['attributes'] );
}

/**
 * An element: on a page rendered by the server, so that nothing moves when the module takes over. Feeds, excerpts, the
 * REST API and the editor get the words alone, because a template is of no use to them.
 *
 * @param string $element    Its name.
 * @param array  $attributes Checked ones.
 * @return string
 */
function element_html( $element, $attributes ) {
	// The element is in the language that it is rendered in, whatever the language of the page.
	$attributes = array_merge( array( 'lang' => page_language() ), $attributes );
	$language   = $attributes['lang'];
	// A card that holds content has to say of which demand.
	if ( 'demand-card' === $element && ! isset( $attributes['demand'] ) ) {
		$attributes['demand'] = (string) array_key_first( choices( elements()[ $element ]['attributes']['demand'] ) );
	}
	$content = fallback( $element, $attributes, $language );
	if ( is_feed() ) {
		return $content;
	}
	$list = '';
	foreach ( $attributes as $name => $value ) {
		$list .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	load_module();
	$root = on_page() ? shadow_root( $element, $attributes, $language ) : '';
	return "<$element$list>$root$content</$element>";
}

/**
 * Whether the reader is someone who can mend what is shown.
 *
 * @return bool
 */
function may_mend() {
	if ( is_feed() || ! is_user_logged_in() ) {
		return false;
	}
	$post = get_post();
	return $post ? current_user_can( 'edit_post', $post->ID ) : current_user_can( 'edit_theme_options' );
}

/**
 * What is wrong, in phrasing content: a shortcode can stand inside a paragraph.
 *
 * @param string[] $faults Plain text.
 * @return string
 */
function notice( $faults ) {
	$heading = __( 'Statement Widgets, shown only to those who can edit this:', 'statement-widgets' );
	return sprintf(
		'<strong class="statement-widgets-faults" role="note">%s</strong><br>',
		implode( '<br>', array_map( 'esc_html', array_merge( array( $heading ), $faults ) ) )
	);
}
