import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.js'],
    // The libraries name their own files without an ending, which Node alone does not find.
    server: { deps: { inline: [/bpmn-js/, /diagram-js/, /@bpmn-io/] } },
  },
});
