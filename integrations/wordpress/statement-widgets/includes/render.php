<?php
/**
 * An element as HTML: its tag, its attributes, its fallback content.
 *
 * @package statement-widgets
 */

namespace Statement_Widgets;

defined( 'ABSPATH' ) || exit;

/** All that the fallback content is made of. */
const CONTENT = array(
	'span' => array(
		'lang' => true,
		'dir'  => true,
	),
	'b'    => array( 'lang' => true ),
	'cite' => array( 'lang' => true ),
	'time' => array( 'datetime' => true ),
	'a'    => array( 'href' => true ),
	'br'   => array(),
);

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
 * An element.
 *
 * @param string $element    Its name.
 * @param array  $attributes Checked ones.
 * @return string
 */
function element_html( $element, $attributes ) {
	$language = $attributes['lang'] ?? page_language();
	// A card that holds content has to say of which demand.
	if ( 'demand-card' === $element && ! isset( $attributes['demand'] ) ) {
		$attributes['demand'] = pieces( $language )['demands'][0]['id'];
	}
	$content = wp_kses( fallback( $element, $attributes, $language ), CONTENT, array( 'https', 'http', 'mailto' ) );
	if ( is_feed() ) {
		return $content;
	}
	$list = '';
	foreach ( $attributes as $name => $value ) {
		$list .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	load_module();
	return "<$element$list>$content</$element>";
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
