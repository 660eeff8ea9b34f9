import { loanSnapshotSchema, type LoanSnapshot } from '../../shared/model/snapshot.ts';
import { parseLocalDate } from '../../shared/time.ts';
import { loanId, personId } from './ids.ts';

type SnapshotInstalment = LoanSnapshot['instalments'][number];

/** 250.00 US dollars due on 28 June 2026, nothing paid of it. */
export const aListedInstalment = (over: Partial<SnapshotInstalment> = {}): SnapshotInstalment => ({
  n: 1,
  dueDate: parseLocalDate('2026-06-28'),
  currency: 'USD',
  unpaidMinor: 25_000,
  lateChargeMinor: 0,
  ...over,
});

type Changes = Partial<Omit<LoanSnapshot, 'person' | 'contact'>> & {
  readonly person?: Partial<LoanSnapshot['person']>;
  readonly contact?: Partial<LoanSnapshot['contact']>;
};

/** An open loan in New York as the ledger sees it on the morning of 25 June 2026. */
export const aSnapshot = ({ person, contact, ...over }: Changes = {}): LoanSnapshot =>
  loanSnapshotSchema.parse({
    loanId: loanId('L-1'),
    feed: 'book',
    asOf: '2026-06-25T06:00:00-04:00',
    status: 'open',
    ladder: 'us',
    contractNumber: 'DEMO-0001',
    contractPlace: 'US-NY',
    person: { personId: personId('P-1'), language: 'en', flags: [], lastTalkAt: 'never', ...person },
    contact: {
      number: '+12125550123',
      consent: { state: 'given', at: '2026-01-05T15:00:00Z', source: 'contract' },
      verifiedAt: '2026-06-01T15:00:00Z',
      places: ['US-NY'],
      statedZones: [],
      recipient: 'borrower',
      quietTimes: [],
      ...contact,
    },
    held: false,
    paymentsListed: [],
    instalments: [aListedInstalment()],
    ...over,
  });

/** An instalment of a snapshot, due on `dueDate`. */
export const due = (n: number, dueDate: string, unpaidMinor = 25_000): SnapshotInstalment =>
  aListedInstalment({ n, dueDate: parseLocalDate(dueDate), unpaidMinor });
