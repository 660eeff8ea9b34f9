import tseslint from 'typescript-eslint';

// Type-aware and strict: a promise that floats is a message that may be lost.
export default tseslint.config(
  { ignores: ['node_modules', 'cdk.out', '.fairnotice'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'require-atomic-updates': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
      curly: ['error', 'multi-line'],
      complexity: ['error', 12],
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      'max-lines-per-function': ['error', { max: 70, skipComments: true }],
      // Taking a field off by destructuring is how a copy without it is made.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as' }],
    },
  },
  {
    // The terminal is what these rooms are for; a table of cases may be long.
    files: ['infra/cli/**', 'infra/local/**', 'test/**', 'infra/preflight.js'],
    rules: { 'no-console': 'off' },
  },
  {
    // A list of words is as long as the words are many; it holds no thought that could be split.
    files: ['shared/**/phrases/**', 'shared/**/guards/**'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['test/**'],
    rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  { files: ['**/*.{js,mjs}'], extends: [tseslint.configs.disableTypeChecked] },
);
