<?php
/** What the tests need of WordPress: the classic editor where it is asked for, and no request to anybody else. */
add_filter(
	'use_block_editor_for_post',
	function ( $use ) {
		return $use && empty( $_COOKIE['classic-editor'] );
	}
);
remove_action( 'wp_head', 'print_emoji_detection_script', 7 );
remove_action( 'admin_print_scripts', 'print_emoji_detection_script' );
add_filter( 'pre_option_show_avatars', '__return_zero' );
// A draft that is saved at the wrong moment keeps the classic editor from publishing.
add_action(
	'admin_init',
	function () {
		wp_deregister_script( 'autosave' );
	}
);
// An editor reviews a post while the page of its contributor is still open.
add_filter( 'wp_check_post_lock_window', '__return_zero' );
// Patterns come from wordpress.org.
add_filter( 'should_load_remote_block_patterns', '__return_false' );
// The language of the site, without the translations of WordPress itself, which come from wordpress.org.
add_filter(
	'locale',
	function ( $locale ) {
		return get_option( 'test_locale', $locale );
	}
);
