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
		wp_set_script_translations( 'statement-widgets-editor', 'statement-widgets' );
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
			$options = array();
			foreach ( 'lang' === $name ? language_names() : choices( $attribute, page_language() ) as $value => $label ) {
				$options[] = array(
					'value' => (string) $value,
					'label' => capitalized( $label ),
				);
			}
			list( $label, $help ) = $labels[ $name ] ?? array( capitalized( $name ), '' );
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

/**
 * What an attribute is called in the editor, and what stands there where nothing is chosen.
 *
 * @return array
 */
function attribute_labels() {
	$date = __( 'As precise as you like: 2024, 2024-11 or 2024-11-27.', 'statement-widgets' );
	return array(
		'figures'       => array( __( 'Figures', 'statement-widgets' ), __( 'In the order in which you choose them; the first three where none is chosen.', 'statement-widgets' ) ),
		'layout'        => array( __( 'Layout', 'statement-widgets' ), '' ),
		'demand'        => array( __( 'Demand', 'statement-widgets' ), '' ),
		'to'            => array( __( 'Asked of', 'statement-widgets' ), __( 'All demands where nobody is chosen.', 'statement-widgets' ) ),
		'show'          => array( __( 'Part', 'statement-widgets' ), '' ),
		'from'          => array( __( 'First date', 'statement-widgets' ), $date ),
		'until'         => array( __( 'Last date', 'statement-widgets' ), $date ),
		'highlight'     => array( __( 'Your organization', 'statement-widgets' ), __( 'Marked in the list.', 'statement-widgets' ) ),
		'limit'         => array( __( 'Names shown at first', 'statement-widgets' ), __( 'All of them where this is empty.', 'statement-widgets' ) ),
		'columns'       => array( __( 'Columns at most', 'statement-widgets' ), '' ),
		'sentence'      => array( __( 'Sentence', 'statement-widgets' ), '' ),
		'theme'         => array( __( 'Colours', 'statement-widgets' ), '' ),
		'heading-level' => array( __( 'Level of headings', 'statement-widgets' ), __( 'So that they fit the outline of the page; 2 where none is chosen.', 'statement-widgets' ) ),
		'actions'       => array( __( 'Actions under the widget', 'statement-widgets' ), '' ),
		'lang'          => array( __( 'Language of the interface', 'statement-widgets' ), __( 'That of the page where none is chosen. The statement stays in its own language.', 'statement-widgets' ) ),
	);
}
