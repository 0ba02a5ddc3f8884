<?php
/** Sets WordPress up in the current folder, with a person for each role; the password of each is the role's name. */
define( 'WP_INSTALLING', true );
function wp_mail() {
	return true;
}
require getcwd() . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'A partner', 'administrator', 'administrator@example.org', true, '', 'administrator' );
foreach ( array( 'editor', 'author', 'contributor' ) as $role ) {
	wp_insert_user(
		array(
			'user_login' => $role,
			'user_pass'  => $role,
			'user_email' => "$role@example.org",
			'role'       => $role,
		)
	);
}
switch_theme( $argv[1] );
// What WordPress brings would stand beside what the tests publish.
foreach ( get_posts( array( 'post_type' => array( 'post', 'page' ), 'post_status' => 'any', 'numberposts' => -1 ) ) as $post ) {
	wp_delete_post( $post->ID, true );
}
