import '../styles/builder.css';
