const path = require('node:path');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const TerserPlugin = require('terser-webpack-plugin');
const { version } = require('./package.json');

const OUTPUT = path.resolve(__dirname, 'dist');
/** What the build needs of src/tools, which are ES modules. */
const TOOLS = ['office-js', 'build-plugins', 'manifest-for'].map(
  (name) => `./src/tools/${name}.mjs`,
);

/** Script tags that come before the pane's own code in the workbench's iframe. */
const WORKBENCH_SCRIPTS =
  '<script src="office-js/excel-web-16.00.js"></script><script src="pane-client.js"></script>';

/** Script tags that come before the code of the pages that Excel loads. */
const excelScripts = ({ script }) => `<script src="${script}"></script>`;

/** The page behind the ribbon's buttons and that of its dialog, as Excel loads them or the workbench. */
const commandPages = (officeScripts, { commands, dialog }) => [
  new HtmlWebpackPlugin({
    filename: commands,
    template: './src/commands/commands.html',
    chunks: ['commands'],
    officeScripts,
    dialogPage: dialog,
  }),
  new HtmlWebpackPlugin({
    filename: dialog,
    template: './src/commands/dialog/dialog.html',
    chunks: ['dialog'],
    officeScripts,
  }),
];

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
        config: ['webpack.config.js', '.swcrc', ...TOOLS].map((file) =>
          path.resolve(__dirname, file),
        ),
      },
    },
  };
}

const typescript = { test: /\.tsx?$/, exclude: /node_modules/, use: 'swc-loader' };

/** The holiday table calls itself CommonJS but offers bundlers an ES module. */
const holidays = { test: /[\\/]chinese-days[\\/].+\.es\.js$/, type: 'javascript/auto' };

/** The pane as Excel loads it (taskpane.html), and the workbench (index.html, pane.html). */
function web(mode, { tools, office, origin, output }) {
  return {
    ...shared('web', mode),
    target: ['web', 'es2022'],
    entry: {
      taskpane: './src/taskpane/index.tsx',
      'pane-client': './src/host/client/pane-client.ts',
      workbench: './src/workbench/index.tsx',
      selftest: './src/selftest/index.ts',
      commands: './src/commands/index.ts',
      dialog: './src/commands/dialog/index.ts',
    },
    output: {
      path: output,
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
        officeScripts: excelScripts(office),
      }),
      new HtmlWebpackPlugin({
        filename: 'pane.html',
        template: './src/taskpane/taskpane.html',
        chunks: ['taskpane'],
        officeScripts: WORKBENCH_SCRIPTS,
      }),
      new HtmlWebpackPlugin({
        filename: 'index.html',
        template: './src/workbench/index.html',
        chunks: ['workbench'],
      }),
      new HtmlWebpackPlugin({
        filename: 'selftest.html',
        template: './src/selftest/selftest.html',
        chunks: ['selftest'],
        officeScripts: excelScripts(office),
      }),
      ...commandPages(excelScripts(office), { commands: 'commands.html', dialog: 'dialog.html' }),
      ...commandPages(WORKBENCH_SCRIPTS, {
        commands: 'bench-commands.html',
        dialog: 'bench-dialog.html',
      }),
      new tools.PolicyPlugin({ html: HtmlWebpackPlugin, officeHosts: office.hosts }),
      new tools.FileListPlugin({ version, officeJs: office.name, origin }),
      new CopyWebpackPlugin({
        patterns: [
          ...tools.OFFICE_FILES.map((file) => ({
            from: path.join(tools.officeFolder(), file),
            to: path.posix.join('office-js', file),
            info: { minimized: true },
          })),
          // Pictures are for README and weigh more than the rest together.
          { from: 'assets', to: 'assets', globOptions: { ignore: ['**/pictures/**'] } },
          {
            from: 'manifest.xml',
            to: 'manifest.xml',
            // Not from the cache of files that did not change: the origin may have.
            transform: { transformer: tools.manifestTransform(origin), cache: false },
          },
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
    entry: {
      ledger: './src/cli/main.ts',
      // Threads that read many ledgers at a time.
      'collect-worker': './src/cli/collect/worker-main.ts',
    },
    output: {
      path: path.join(OUTPUT, 'cli'),
      filename: '[name].cjs',
      chunkFilename: 'lazy/[name].cjs',
      clean: true,
    },
    // Files find each other beside themselves.
    node: { __dirname: false },
    // Brings a library of the computer's own kind, and only some ask for it.
    externals: { '@duckdb/node-api': 'commonjs @duckdb/node-api' },
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
      'use-host': './src/bench/use-host.ts',
      'read-with-exceljs': './src/bench/read-with-exceljs.ts',
    },
    output: {
      path: path.join(OUTPUT, 'bench'),
      filename: '[name].cjs',
      chunkFilename: 'lazy/[name].cjs',
      clean: true,
    },
    // Files find each other beside themselves.
    node: { __dirname: false },
    externals: { 'chrono-node': 'commonjs chrono-node', exceljs: 'commonjs exceljs' },
    module: { rules: [typescript, holidays] },
    optimization: { minimize: false },
  };
}

const TARGETS = { web, cli, bench };

async function loadTools() {
  const modules = await Promise.all(TOOLS.map((file) => import(file)));
  return Object.assign({}, ...modules);
}

/**
 * Flags, each as `--env name=value`:
 * `only` (web, cli, bench) builds one of them; the bench is built only when asked for.
 * `officeJs` (local, cdn, cdn-cn; also OFFICE_JS in the environment) says where pages load office.js from.
 * `origin` (https://…) writes the manifest for pages that are served there.
 * `out` is the folder for the pages, if not dist.
 */
module.exports = async (env, argv) => {
  const mode = argv.mode === 'development' ? 'development' : 'production';
  const tools = await loadTools();
  const pages = {
    tools,
    office: tools.officeSource(env.officeJs ?? (process.env.OFFICE_JS || undefined)),
    origin: env.origin === undefined ? null : tools.pageBase(env.origin),
    output: path.resolve(env.out ?? OUTPUT),
  };
  const names = env.only === undefined ? ['web', 'cli'] : [env.only];
  return names.map((name) => {
    const target = TARGETS[name];
    if (target === undefined) {
      throw new RangeError(
        `Cannot build ${name}: the targets are ${Object.keys(TARGETS).join(', ')}`,
      );
    }
    return target(mode, pages);
  });
};
