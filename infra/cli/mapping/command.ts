import { Fault } from '../../../shared/fault.ts';
import type { Command, ExitCode } from '../command.ts';
import { mappingJsonSchema } from '../import/mapping-schema.ts';
import { columnsOfMapping, readMapping } from '../import/mapping.ts';
import { onlyOne, readArgs } from '../options.ts';

const usage = `npm run cli -- mapping check MAP
npm run cli -- mapping schema

Mappings say how the columns of a ledger are read (infra/mappings/README.md).

  check MAP     check a mapping, and name the columns it needs
  schema        print the JSON Schema of mappings`;

export const mappingCommand: Command = {
  name: 'mapping',
  summary: 'check how a ledger is read',
  usage,
  run: async (args, { terminal }): Promise<ExitCode> => {
    const [verb, ...rest] = readArgs(args, {}, usage).positionals;
    if (verb === 'schema' && rest.length === 0) {
      terminal.out(JSON.stringify(mappingJsonSchema(), null, 2));
      return 0;
    }
    if (verb !== 'check') throw new Fault('invalid_input', `say check or schema\n\n${usage}`);
    const mapping = await readMapping(onlyOne(rest, 'MAP', usage));
    terminal.out(`${mapping.title}: a row is ${mapping.rows === 'loan' ? 'a loan' : 'an instalment'}`);
    terminal.out(`columns it needs: ${columnsOfMapping(mapping).join(', ')}`);
    return 0;
  },
};
