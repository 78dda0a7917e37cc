// Runes everywhere, no preprocessor: TypeScript in Svelte needs none.
/** @type {import('@sveltejs/vite-plugin-svelte').SvelteConfig} */
export default {
  compilerOptions: { runes: true },
};
