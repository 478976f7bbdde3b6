const path = require('node:path');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const TerserPlugin = require('terser-webpack-plugin');

const OUTPUT = path.resolve(__dirname, 'dist');
const OFFICE_JS = path.join(
  path.dirname(require.resolve('@microsoft/office-js/package.json')),
  'dist',
);

/** What office.js asks for at run time when the host is Excel; copied unmodified, never bundled. */
const OFFICE_FILES = [
  'office.js',
  'o15apptofilemappingtable.js',
  'excel-win32-16.01.js',
  'excel-win32-16.00.js',
  'excel-web-16.00.js',
  'excel-mac-16.00.js',
  'telemetry/oteljs_agave.js',
  'zh-cn/office_strings.js',
  'zh-tw/office_strings.js',
  'en-us/office_strings.js',
];

/** Script tags that come before the pane's own code: in Excel, and in the workbench's iframe. */
const OFFICE_SCRIPTS = {
  excel: '<script src="office-js/office.js"></script>',
  workbench:
    '<script src="office-js/excel-web-16.00.js"></script><script src="pane-client.js"></script>',
};

/** pane.html names this file in a script tag, so it keeps its name and is never split. */
const isPaneClient = (chunk) => chunk.name === 'pane-client';

function shared(name, mode) {
  return {
    name,
    mode,
    context: __dirname,
    devtool: mode === 'production' ? false : 'source-map',
    resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
    performance: { hints: false },
    stats: 'errors-warnings',
    infrastructureLogging: { level: 'warn' },
    cache: {
      type: 'filesystem',
      name: `${name}-${mode}`,
      cacheDirectory: path.resolve(__dirname, 'node_modules/.cache/webpack'),
      buildDependencies: {
        config: [path.resolve(__dirname, 'webpack.config.js'), path.resolve(__dirname, '.swcrc')],
      },
    },
  };
}

const typescript = { test: /\.tsx?$/, exclude: /node_modules/, use: 'swc-loader' };

/** The holiday table calls itself CommonJS but offers bundlers an ES module. */
const holidays = { test: /[\\/]chinese-days[\\/].+\.es\.js$/, type: 'javascript/auto' };

/** The pane as Excel loads it (taskpane.html), and the workbench (index.html, pane.html). */
function web(mode) {
  return {
    ...shared('web', mode),
    target: ['web', 'es2022'],
    entry: {
      taskpane: './src/taskpane/index.tsx',
      'pane-client': './src/host/client/pane-client.ts',
      workbench: './src/workbench/index.tsx',
    },
    output: {
      path: OUTPUT,
      filename: ({ chunk }) => (isPaneClient(chunk) ? '[name].js' : '[name].[contenthash:8].js'),
      // What pages fetch after they stand: the pane's engine and parts, the grid's hyphenation and the like.
      chunkFilename: 'lazy/[name].[contenthash:8].js',
      // The command line tool and the build stamps live beside us and have their own builds.
      clean: { keep: /^(?:cli|bench|\.stamp)(?:[\\/]|$)/ },
    },
    module: {
      rules: [
        typescript,
        holidays,
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
      ],
    },
    optimization: {
      minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify })],
      splitChunks: {
        chunks: (chunk) => chunk.canBeInitial() && !isPaneClient(chunk),
        cacheGroups: {
          default: false,
          defaultVendors: false,
          // What pane and workbench both use (React, Fluent): the pane loads this and nothing of the grid.
          ui: { test: /[\\/]node_modules[\\/]/, name: 'ui', minChunks: 2, priority: 20 },
          // What the reading and the drafting engine both use: fetched once, with whichever comes first.
          domain: {
            test: /[\\/](?:src[\\/]domain|node_modules[\\/]chinese-days)[\\/]/,
            name: 'domain',
            chunks: 'async',
            minChunks: 2,
            priority: 30,
            enforce: true,
          },
          grid: {
            test: /[\\/]node_modules[\\/]/,
            name: 'grid',
            chunks: (chunk) => chunk.name === 'workbench',
            priority: 10,
          },
        },
      },
    },
    plugins: [
      new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css', ignoreOrder: true }),
      new HtmlWebpackPlugin({
        filename: 'taskpane.html',
        template: './src/taskpane/taskpane.html',
        chunks: ['taskpane'],
        officeScripts: OFFICE_SCRIPTS.excel,
      }),
      new HtmlWebpackPlugin({
        filename: 'pane.html',
        template: './src/taskpane/taskpane.html',
        chunks: ['taskpane'],
        officeScripts: OFFICE_SCRIPTS.workbench,
      }),
      new HtmlWebpackPlugin({
        filename: 'index.html',
        template: './src/workbench/index.html',
        chunks: ['workbench'],
      }),
      new CopyWebpackPlugin({
        patterns: [
          ...OFFICE_FILES.map((file) => ({
            from: path.join(OFFICE_JS, file),
            to: path.posix.join('office-js', file),
            info: { minimized: true },
          })),
          // Pictures are for README and weigh more than the rest together.
          { from: 'assets', to: 'assets', globOptions: { ignore: ['**/pictures/**'] } },
          { from: 'manifest.xml', to: 'manifest.xml' },
        ],
      }),
    ],
  };
}

/** The same code headless, a CommonJS file that `npm run ledger` runs. */
function cli(mode) {
  return {
    ...shared('cli', mode),
    target: 'node20.11',
    entry: { ledger: './src/cli/main.ts' },
    output: {
      path: path.join(OUTPUT, 'cli'),
      filename: '[name].cjs',
      chunkFilename: 'lazy/[name].cjs',
      clean: true,
    },
    module: { rules: [typescript, holidays] },
    // Small gains nothing on a disk; unminified it builds sooner and its error reports can be read.
    optimization: { minimize: false },
  };
}

/** What `npm run bench` runs; the peers it measures against stay outside, in node_modules. */
function bench(mode) {
  return {
    ...shared('bench', mode),
    target: 'node20.11',
    entry: {
      bench: './src/bench/main.ts',
      'report-usage': './src/bench/report-usage.ts',
      'read-with-exceljs': './src/bench/read-with-exceljs.ts',
    },
    output: { path: path.join(OUTPUT, 'bench'), filename: '[name].cjs', clean: true },
    // Files find each other beside themselves.
    node: { __dirname: false },
    externals: { 'chrono-node': 'commonjs chrono-node', exceljs: 'commonjs exceljs' },
    module: { rules: [typescript, holidays] },
    optimization: { minimize: false },
  };
}

const TARGETS = { web, cli, bench };

/** `--env only=web` (or `cli`, `bench`) builds one of them; the bench is built only when asked for. */
module.exports = (env, argv) => {
  const mode = argv.mode === 'development' ? 'development' : 'production';
  const names = env.only === undefined ? ['web', 'cli'] : [env.only];
  return names.map((name) => {
    const target = TARGETS[name];
    if (target === undefined) {
      throw new RangeError(
        `Cannot build ${name}: the targets are ${Object.keys(TARGETS).join(', ')}`,
      );
    }
    return target(mode);
  });
};
