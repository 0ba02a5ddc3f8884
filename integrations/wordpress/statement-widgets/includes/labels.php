<?php
/**
 * What the settings of a block are called.
 *
 * @package statement-widgets
 */

namespace Statement_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * Returns the label of each attribute, its help text, and the labels of its values.
 *
 * @return array
 */
function attribute_labels() {
	$date = __( 'A year, a month or a day: 2024, 2024-11 or 2024-11-27.', 'statement-widgets' );
	return array(
		'figures'       => array( __( 'Figures', 'statement-widgets' ), __( 'Default: the first three.', 'statement-widgets' ), array() ),
		'layout'        => array(
			__( 'Layout', 'statement-widgets' ),
			'',
			array(
				'grid'  => __( 'As many columns as fit', 'statement-widgets' ),
				'row'   => __( 'One row', 'statement-widgets' ),
				'list'  => __( 'One below the other', 'statement-widgets' ),
				'axis'  => __( 'On a time axis', 'statement-widgets' ),
				'scale' => __( 'Marks, to scale', 'statement-widgets' ),
			),
		),
		'demand'        => array( __( 'Demand', 'statement-widgets' ), '', array() ),
		'to'            => array( __( 'Demands made of', 'statement-widgets' ), __( 'Default: all.', 'statement-widgets' ), array() ),
		'show'          => array(
			__( 'Part', 'statement-widgets' ),
			'',
			array(
				'all'         => __( 'Text and signatories', 'statement-widgets' ),
				'text'        => __( 'Text', 'statement-widgets' ),
				'lede'        => __( 'First section', 'statement-widgets' ),
				'signatories' => __( 'Signatories', 'statement-widgets' ),
			),
		),
		'from'          => array( __( 'From', 'statement-widgets' ), $date, array() ),
		'until'         => array( __( 'Until', 'statement-widgets' ), $date, array() ),
		'group'         => array( __( 'Group of signatories', 'statement-widgets' ), '', array() ),
		'highlight'     => array( __( 'Your organization', 'statement-widgets' ), __( 'The list marks this name.', 'statement-widgets' ), array() ),
		'limit'         => array( __( 'Names shown at first', 'statement-widgets' ), __( 'If this field is empty, the list shows every name.', 'statement-widgets' ), array() ),
		'columns'       => array( __( 'Maximum columns', 'statement-widgets' ), '', array() ),
		'sentence'      => array( __( 'Sentence', 'statement-widgets' ), '', array() ),
		'theme'         => array(
			__( 'Colours', 'statement-widgets' ),
			'',
			array(
				'auto'  => __( 'Same as your page', 'statement-widgets' ),
				'light' => __( 'Light', 'statement-widgets' ),
				'dark'  => __( 'Dark', 'statement-widgets' ),
			),
		),
		'preset'        => array(
			__( 'Design', 'statement-widgets' ),
			'',
			array(
				'editorial' => __( 'For an article', 'statement-widgets' ),
				'compact'   => __( 'For a sidebar', 'statement-widgets' ),
				'plain'     => __( 'Without a frame', 'statement-widgets' ),
			),
		),
		'heading-level' => array( __( 'Heading level', 'statement-widgets' ), __( 'Default: 2. Choose the level that fits the outline of your page.', 'statement-widgets' ), array() ),
		'actions'       => array(
			__( 'Readers can', 'statement-widgets' ),
			'',
			array(
				'cite'  => __( 'Copy a citation', 'statement-widgets' ),
				'share' => __( 'Share a link', 'statement-widgets' ),
				'embed' => __( 'Copy the widget for their own site', 'statement-widgets' ),
			),
		),
		'lang'          => array( __( 'Language of the widget', 'statement-widgets' ), __( 'The statement keeps its own language, and the labels around it use this one.', 'statement-widgets' ), array() ),
	);
}
