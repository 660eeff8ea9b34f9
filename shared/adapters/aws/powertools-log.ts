import { Logger } from '@aws-lambda-powertools/logger';
import type { Log, LogFields } from '../../ports/surroundings.ts';

/** A number in E.164. Ids and steps (`overdue+14`) have no plus before so many digits. */
const number = /\+[1-9]\d{6,14}/g;

/**
 * Log lines as JSON, on Powertools: level, time, service and cold start come with them. The port asks its
 * callers for ids, codes and counts only; a phone number that slips in all the same does not leave.
 */
export function powertoolsLog(logger: Pick<Logger, 'info' | 'warn'> = new Logger()): Log {
  return {
    info: (event, fields) => {
      logger.info(event, { fields: masked(fields) });
    },
    warn: (event, fields) => {
      logger.warn(event, { fields: masked(fields) });
    },
  };
}

const masked = (fields: LogFields): LogFields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.replace(number, '[number]') : value,
    ]),
  );
