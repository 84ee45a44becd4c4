export default {
  plugins: ["stylelint-use-logical"],
  overrides: [
    { files: ["**/*.svelte"], customSyntax: "postcss-html" },
    // Where colours are defined, and where paper has its own.
    {
      files: ["**/tokens.css", "**/media.css"],
      rules: { "color-no-hex": null, "color-named": null },
    },
  ],
  rules: {
    "csstools/use-logical": ["always", { except: [] }],
    "color-no-hex": [
      true,
      { message: "Colours exist only as custom properties, in tokens.css." },
    ],
    "color-named": "never",
    "block-no-empty": true,
    "declaration-block-no-duplicate-properties": [
      true,
      { ignore: ["consecutive-duplicates"] },
    ],
    "property-no-unknown": true,
    "selector-pseudo-class-no-unknown": [
      true,
      { ignorePseudoClasses: ["global"] },
    ],
  },
  ignoreFiles: ["dist/**"],
};
