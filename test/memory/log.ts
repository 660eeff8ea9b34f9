import type { Log, LogFields } from '../../shared/ports/surroundings.ts';

export interface LogLine {
  readonly level: 'info' | 'warn';
  readonly event: string;
  readonly fields: LogFields;
}

export interface MemoryLog extends Log {
  readonly lines: readonly LogLine[];
}

export function memoryLog(): MemoryLog {
  const lines: LogLine[] = [];
  const keep = (level: LogLine['level']) => (event: string, fields: LogFields) => {
    lines.push({ level, event, fields });
  };
  return { lines, info: keep('info'), warn: keep('warn') };
}
