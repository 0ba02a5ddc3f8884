<?php
/**
 * A block for each element, drawn by the server.
 *
 * @package statement-widgets
 */

namespace Statement_Widgets;

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	function () {
		wp_register_script(
			'statement-widgets-editor',
			plugins_url( 'blocks/editor.js', PLUGIN ),
			array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-data', 'wp-element', 'wp-i18n', 'wp-server-side-render' ),
			VERSION,
			true
		);
		wp_set_script_translations( 'statement-widgets-editor', 'statement-widgets', dirname( PLUGIN ) . '/languages' );
		foreach ( elements() as $element => $about ) {
			register_block_type(
				dirname( PLUGIN ) . "/blocks/$element",
				array(
					'attributes'      => array_fill_keys( array_keys( $about['attributes'] ), array( 'type' => 'string' ) ),
					'render_callback' => function ( $attributes ) use ( $element, $about ) {
						// What the editor adds of its own, alignment and class, is the wrapper's.
						$html = render( $element, array_intersect_key( $attributes, $about['attributes'] + $about['aliases'] ) );
						return '' === $html || is_feed() ? $html : sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), $html );
					},
				)
			);
		}
	}
);

add_action(
	'enqueue_block_editor_assets',
	function () {
		$data = array(
			'elements' => (object) editor_elements(),
			'language' => page_language(),
			// Without links: the quotations there belong to the editor.
			'module'   => add_query_arg( 'ver', module_version(), module_url() ),
		);
		wp_add_inline_script(
			'statement-widgets-editor',
			'window.statementWidgets = ' . wp_json_encode( $data, JSON_HEX_TAG | JSON_HEX_AMP ),
			'before'
		);
	}
);

/**
 * What the editor offers for each element: its attributes in order, each with its kind, its name and its choices.
 *
 * @return array
 */
function editor_elements() {
	$labels = attribute_labels();
	$offers = array();
	foreach ( elements() as $element => $about ) {
		$offers[ $element ] = array();
		foreach ( $about['attributes'] as $name => $attribute ) {
			list( $label, $help, $values ) = $labels[ $name ] ?? array( capitalized( $name ), '', array() );

			$options = array();
			foreach ( 'lang' === $name ? language_names() : choices( $attribute, page_language() ) as $value => $shown ) {
				$options[] = array(
					'value' => (string) $value,
					'label' => $values[ $value ] ?? capitalized( $shown ),
				);
			}
			$offers[ $element ][] = array(
				'name'    => $name,
				'former'  => (string) array_search( $name, $about['aliases'], true ),
				'kind'    => $attribute['kind'],
				'label'   => $label,
				'help'    => $help,
				'options' => $options,
			);
		}
	}
	return $offers;
}

/**
 * A text with a capital at its beginning.
 *
 * @param string $text In any language.
 * @return string
 */
function capitalized( $text ) {
	return function_exists( 'mb_strtoupper' )
		? mb_strtoupper( mb_substr( $text, 0, 1, 'UTF-8' ), 'UTF-8' ) . mb_substr( $text, 1, null, 'UTF-8' )
		: ucfirst( $text );
}

/**
 * The languages of the interface by what they call themselves.
 *
 * @return string[]
 */
function language_names() {
	$names = array();
	foreach ( languages() as $code ) {
		$names[ $code ] = class_exists( 'Locale' ) ? \Locale::getDisplayLanguage( $code, $code ) : $code;
	}
	return $names;
}
