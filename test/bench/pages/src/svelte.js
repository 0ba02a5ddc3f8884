import { mount } from 'svelte';
import '../widget.css';
import Demands from './Demands.svelte';
import Figures from './Figures.svelte';
import Names from './Names.svelte';

const widgets = { figures: Figures, demands: Demands, names: Names };
document.querySelectorAll('[data-widget]').forEach((target) => {
  mount(widgets[target.dataset.widget], { target });
});
