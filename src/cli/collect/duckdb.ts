import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { ITEM_COLUMNS } from './item-columns';

/** Rows of an answer; whole numbers that JavaScript cannot hold come as text. */
export interface QueryAnswer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** The problems of many ledgers in an engine of this process. Nothing of it leaves the computer. */
export interface ItemEngine {
  /** Writes the table as a Parquet file (zstd), in the order of the lines. */
  writeParquet(path: string): Promise<void>;
  /** Asks the table `items`. The query can reach no file and no network. Rejects with the engine's own words. */
  ask(sql: string): Promise<QueryAnswer>;
  close(): void;
}

const OFFLINE = {
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
  // One thread writes row groups in one order, so that the same input makes the same file.
  threads: '1',
};

/** Opens an engine in memory and loads the lines of an item file into its table `items`. */
export async function openItemEngine(ndjson: string): Promise<ItemEngine> {
  const instance = await DuckDBInstance.create(':memory:', OFFLINE);
  const connection = await instance.connect();
  const columns = Object.entries(ITEM_COLUMNS).map(
    ([name, type]) => `${quoted(name)}: ${quoted(type)}`,
  );
  await connection.run(
    `CREATE TABLE items AS SELECT * FROM read_json(${quoted(ndjson)}, format = 'newline_delimited', columns = {${columns.join(', ')}})`,
  );
  return {
    writeParquet: async (path) => {
      await connection.run(`COPY items TO ${quoted(path)} (FORMAT parquet, COMPRESSION zstd)`);
    },
    ask: (sql) => ask(connection, sql),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function ask(connection: DuckDBConnection, sql: string): Promise<QueryAnswer> {
  // From here on: not even a file named in a query is opened.
  await connection.run('SET enable_external_access = false');
  const reader = await connection.runAndReadAll(sql);
  return { columns: reader.columnNames(), rows: reader.getRowsJson() };
}

/** A text as SQL says it. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
