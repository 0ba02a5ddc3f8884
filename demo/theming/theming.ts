import '../styles/theming.css';
