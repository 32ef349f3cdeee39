import js from '@eslint/js';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import globals from 'globals';

const BUILD = ['**/*.mjs', '**/*.config.js'];
const RULES_OF_MODELS = ['**/bpmnlint-plugin-heed/**/*.js'];

export default [
  { ignores: ['**/node_modules/', '**/target/'] },
  js.configs.recommended,
  { files: ['**/*.js'], ignores: [...BUILD, ...RULES_OF_MODELS], languageOptions: { globals: globals.browser } },
  { files: BUILD, languageOptions: { globals: globals.node } },
  { files: RULES_OF_MODELS, languageOptions: { sourceType: 'commonjs', globals: globals.commonjs } },
  {
    files: ['**/*.js', '**/*.mjs'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createNodeResolver()] },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-self-import': 'error',
      // { [name]: _, ...others } takes one away.
      'no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
];
