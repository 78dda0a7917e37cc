// Where the page of examples begins. Not part of what ships.
import '../look/tokens.css';
import '../look/base.css';
import { mount } from 'svelte';
import Root from './Root.svelte';

mount(Root, { target: document.body });
