import { Fault, type FaultCode } from '../../shared/fault.ts';
import { casesCommand } from './cases/command.ts';
import { classifyCommand } from './classify-wiring.ts';
import type { Command, ExitCode, Surroundings } from './command.ts';
import { explainCommand } from './explain/command.ts';
import { fakesCommand } from './fakes/command.ts';
import { importCommand } from './import/command.ts';
import { lintCommand } from './lint.ts';
import { mappingCommand } from './mapping/command.ts';
import { packCommand } from './pack/command.ts';
import { pauseCommand } from './pause/command.ts';
import { resumeCommand } from './pause/resume-command.ts';
import { planCommand } from './plan/command.ts';
import { readinessCommand } from './readiness/command.ts';
import { redriveCommand } from './redrive/command.ts';
import { settingsCommand } from './settings/command.ts';
import { smokeCommand } from './smoke/command.ts';
import { templateCommand } from './template/command.ts';

/** Every command; a new one is one line here and one folder beside. */
export const commands: readonly Command[] = [
  importCommand,
  mappingCommand,
  settingsCommand,
  templateCommand,
  packCommand,
  explainCommand,
  planCommand,
  readinessCommand,
  casesCommand,
  pauseCommand,
  resumeCommand,
  redriveCommand,
  fakesCommand,
  classifyCommand,
  lintCommand,
  smokeCommand,
];

const overview = `npm run cli -- COMMAND [options]

${commands.map(({ name, summary }) => `  ${name.padEnd(12)} ${summary}`).join('\n')}

npm run cli -- COMMAND --help says more.`;

const exitCodes: Readonly<Record<FaultCode, ExitCode>> = {
  invalid_input: 2,
  conflict: 3,
  unavailable: 3,
  defect: 3,
};

/** Runs the command line and answers the exit code; everything a person must know is printed. */
export async function runCommandLine(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { terminal } = surroundings;
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    terminal.out(overview);
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((one) => one.name === name);
  if (command === undefined) {
    terminal.err(`there is no command "${name}"\n\n${overview}`);
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.out(command.usage);
    return 0;
  }
  try {
    return await command.run(rest, surroundings);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    terminal.err(error.code === 'unavailable' ? unavailable(error) : error.message);
    return exitCodes[error.code];
  }
}

/** What did not answer, and what somebody at a terminal can look at. */
const unavailable = ({ message, cause }: Fault): string => {
  const code: unknown = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  const why = typeof code === 'string' ? `${message} (${code})` : message;
  return `${why}\nTry again; if it stays, look at the region, the rights and AWS_ENDPOINT_URL_DYNAMODB.`;
};
