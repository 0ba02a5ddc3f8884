<?php
/**
 * Plugin Name:       Statement Widgets
 * Description:       A block and a shortcode for each widget of a joint statement: figures, demands, signatories, timeline, full text, quotation. Nothing about readers is kept or sent.
 * Version:           1.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       statement-widgets
 * Domain Path:       /languages
 * Update URI:        false
 *
 * @package statement-widgets
 */

namespace Statement_Widgets;

defined( 'ABSPATH' ) || exit;

const PLUGIN  = __FILE__;
const VERSION = '1.0.0';
const ASSETS  = __DIR__ . '/assets/';

require __DIR__ . '/includes/translations.php';
require __DIR__ . '/includes/data.php';
require __DIR__ . '/includes/joined.php';
require __DIR__ . '/includes/prerendered.php';
require __DIR__ . '/includes/check.php';
require __DIR__ . '/includes/render.php';
require __DIR__ . '/includes/module.php';
require __DIR__ . '/includes/shortcodes.php';
require __DIR__ . '/includes/labels.php';
require __DIR__ . '/includes/blocks.php';
require __DIR__ . '/includes/content.php';
