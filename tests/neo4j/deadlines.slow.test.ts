import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import { Neo4jError } from 'neo4j-driver';
import { ExpectedError } from '../../src/errors.ts';
import { explainFault, isWorthRetrying } from '../../src/neo4j/explainFault.ts';
import { withTimeout } from '../../src/neo4j/withTimeout.ts';
import { planOnce } from '../../src/neo4j/planOnce.ts';
import { circuitBreaker } from '../../src/neo4j/circuitBreaker.ts';
import { limitConcurrency } from '../../src/neo4j/limitConcurrency.ts';
import { closeGraph, testGraph } from '../support/loadedGraph.ts';
import { promiseOf } from '../support/promiseOf.ts';

afterAll(closeGraph);

const late = () => new Error('late');
const never = new Promise<never>(() => undefined);

describe('withTimeout', () => {
  test('gives what comes in time, value or error', async () => {
    expect(await withTimeout(Promise.resolve(1), { timeoutMs: 50, late })).toBe(1);
    await expect(withTimeout(Promise.reject(new Error('own')), { timeoutMs: 50, late })).rejects.toThrow(
      'own',
    );
  });

  test('ends by time, by signal, and by a suspicion that comes true', async () => {
    await expect(withTimeout(never, { timeoutMs: 20, late })).rejects.toThrow('late');
    const aborted = () => new Error('aborted');
    const signal = AbortSignal.timeout(20);
    await expect(withTimeout(never, { timeoutMs: 500, late, signal, aborted })).rejects.toThrow('aborted');
    await expect(
      withTimeout(never, { timeoutMs: 500, late, signal: AbortSignal.abort(), aborted }),
    ).rejects.toThrow('aborted');
    const isAlive = () => Promise.reject(new Error('dead'));
    await expect(withTimeout(never, { timeoutMs: 500, late, isAlive, suspectMs: 10 })).rejects.toThrow(
      'dead',
    );
  });

  test('lets slow work go on while the other side lives', async () => {
    let asked = 0;
    const isAlive = () => Promise.resolve((asked += 1));
    expect(await withTimeout(sleep(100, 'slow'), { timeoutMs: 500, late, isAlive, suspectMs: 20 })).toBe(
      'slow',
    );
    expect(asked).toBeGreaterThan(1);
  });
});

describe('circuitBreaker', () => {
  /** A clock that goes on when told to, and a database that is up when told to be. */
  function breakerByHand() {
    const state = { nowMs: 0, isUp: false, opened: 0, wake: null as (() => void) | null };
    const breaker = circuitBreaker(
      () => (state.isUp ? Promise.resolve() : Promise.reject(new Error('down'))),
      () => (state.opened += 1),
      {
        now: () => state.nowMs,
        every(_ms, work) {
          state.wake = work;
          return () => (state.wake = null);
        },
      },
    );
    /** Lets a probe be asked and answered. */
    const probe = async (): Promise<void> => {
      state.wake?.();
      await nextTurn();
    };
    return { state, breaker, probe };
  }

  test('opens after three failures and a second without an answer, and closes when a probe is answered', async () => {
    const { state, breaker, probe } = breakerByHand();
    breaker.succeeded();
    for (let count = 0; count < 3; count += 1) breaker.failed();
    state.nowMs = 1_000;
    breaker.failed();
    expect(() => breaker.check()).not.toThrow();
    state.nowMs = 1_001;
    breaker.failed();
    expect(() => breaker.check()).toThrow(expect.objectContaining({ code: 'DATABASE_UNAVAILABLE' }));
    expect(state.opened).toBe(1);
    await probe();
    expect(() => breaker.check()).toThrow();
    state.isUp = true;
    await probe();
    expect(() => breaker.check()).not.toThrow();
    expect(state.wake).toBeNull();
  });

  test('counts failures in a row: an answer between them begins anew', () => {
    const { state, breaker } = breakerByHand();
    breaker.failed();
    breaker.failed();
    breaker.succeeded();
    state.nowMs = 5_000;
    breaker.failed();
    breaker.failed();
    expect(() => breaker.check()).not.toThrow();
    breaker.failed();
    expect(() => breaker.check()).toThrow();
    breaker.stop();
    expect(state.wake).toBeNull();
  });
});

describe('explainFault', () => {
  const fault = (code: string) => new Neo4jError('secret words', code, '50N42', 'secret words');

  test.each([
    ['ServiceUnavailable', 'DATABASE_UNAVAILABLE', true],
    ['SessionExpired', 'DATABASE_UNAVAILABLE', true],
    ['Neo.ClientError.Cluster.NotALeader', 'DATABASE_UNAVAILABLE', false],
    ['Neo.TransientError.Transaction.DeadlockDetected', 'DATABASE_UNAVAILABLE', true],
    ['Neo.TransientError.General.DatabaseUnavailable', 'DATABASE_UNAVAILABLE', true],
    ['Neo.ClientError.Security.Unauthorized', 'DATABASE_UNAVAILABLE', false],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'MEMORY_EXCEEDED', false],
    ['Neo.TransientError.General.OutOfMemoryError', 'MEMORY_EXCEEDED', false],
    ['Neo.ClientError.Transaction.TransactionTimedOut', 'DEADLINE_EXCEEDED', false],
    ['Neo.TransientError.Transaction.LockAcquisitionTimeout', 'SERVER_BUSY', false],
    ['Neo.DatabaseError.General.StorageError', 'DATABASE_FULL', false],
    ['Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', 'DATABASE_FULL', false],
  ])('%s is %s to clients; tried again: %j', (code, ours, again) => {
    const explained = explainFault(fault(code)) as ExpectedError;
    expect(explained).toMatchObject({ code: ours });
    expect(explained.message).not.toContain('secret');
    expect(isWorthRetrying(fault(code))).toBe(again);
  });

  test('leaves a wrong statement and a bug as they are', () => {
    for (const error of [fault('Neo.ClientError.Statement.SyntaxError'), new TypeError('bug')]) {
      expect(explainFault(error)).toBe(error);
    }
  });
});

describe('the real database', () => {
  test('refuses what takes too much memory, at once and once', async () => {
    const graph = await testGraph();
    const hungry = graph.read(
      'UNWIND range(1, 100000000) AS n WITH collect(n) AS numbers RETURN size(numbers)',
    );
    await expect(hungry).rejects.toMatchObject({ code: 'MEMORY_EXCEEDED' });
  });

  test('lets a write wait for another that holds the same longer than Neo4j lets it', async () => {
    const graph = await testGraph();
    await graph.write((run) => run('MERGE (p:Probe {id: "held"})'));
    const text = 'MATCH (p:Probe {id: "held"}) SET p.by = $by';
    const held = promiseOf();
    const refused = promiseOf();
    const long = graph.write(async (run) => {
      await run(text, { by: 'long' });
      held.resolve();
      await refused.promise;
    });
    await held.promise;
    let tries = 0;
    await graph.write((run) => {
      // Neo4j ended the first wait for the lock: only now may the long write end.
      if ((tries += 1) === 2) refused.resolve();
      return run(text, { by: 'other' });
    });
    await long;
    expect(tries).toBeGreaterThan(1);
    const [row] = await graph.read('MATCH (p:Probe {id: "held"}) RETURN p.by AS by');
    expect(row?.get('by')).toBe('other');
    await graph.write((run) => run('MATCH (p:Probe {id: "held"}) DELETE p'));
  });

  test('ends what takes too long', async () => {
    const graph = await testGraph();
    const endless = graph.read('UNWIND range(1, 1000000000) AS n RETURN sum(n)', {}, { timeoutMs: 500 });
    await expect(endless).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
  });
});

describe('limitConcurrency', () => {
  test('lets so many run at once, and the others in order', async () => {
    const runLimited = limitConcurrency(2);
    let [running, most] = [0, 0];
    const order: number[] = [];
    const work = (number: number) => async () => {
      most = Math.max(most, (running += 1));
      await nextTurn();
      running -= 1;
      order.push(number);
    };
    await Promise.all([0, 1, 2, 3, 4, 5].map((number) => runLimited(work(number))));
    expect({ most, order }).toEqual({ most: 2, order: [0, 1, 2, 3, 4, 5] });
  });

  test('refuses who waited two seconds, and goes on after a failure', async () => {
    const runLimited = limitConcurrency(1);
    let end: () => void = () => undefined;
    const long = runLimited(() => new Promise<void>((resolve) => (end = resolve)));
    await expect(runLimited(() => Promise.resolve())).rejects.toMatchObject({ code: 'SERVER_BUSY' });
    end();
    await long;
    await expect(runLimited(() => Promise.reject(new Error('own')))).rejects.toThrow('own');
    expect(await runLimited(() => Promise.resolve('next'))).toBe('next');
  });
});

describe('planOnce', () => {
  const patience = { timeoutMs: 60_000 };

  test('runs a key alone until it succeeded once, then together; other keys do not wait', async () => {
    const plans = planOnce();
    let [running, most] = [0, 0];
    const work = async () => {
      most = Math.max(most, (running += 1));
      await nextTurn();
      running -= 1;
    };
    const failing = plans.run('a', () => nextTurn().then(() => Promise.reject(new Error('own'))), patience);
    const others = [0, 1, 2].map(() => plans.run('a', work, patience));
    await expect(failing).rejects.toThrow('own');
    const [first] = others;
    await first;
    expect(most).toBe(1);
    await Promise.all(others);
    expect(most).toBe(2);
    most = 0;
    plans.forget();
    await Promise.all([plans.run('a', work, patience), plans.run('b', work, patience)]);
    expect(most).toBe(2);
  });

  test('waits as long as the request may, then gives up; goes at once when it is aborted', async () => {
    const plans = planOnce();
    const planned = promiseOf<string>();
    const first = plans.run('a', () => planned.promise, patience);
    const second = plans.run('a', () => Promise.resolve('second'), patience);
    const code = 'DEADLINE_EXCEEDED';
    const hasty = plans.run('a', () => Promise.resolve(), { timeoutMs: 10 });
    await expect(hasty).rejects.toMatchObject({ code });
    const gone = plans.run('a', () => Promise.resolve(), { ...patience, signal: AbortSignal.abort() });
    await expect(gone).rejects.toMatchObject({ code });
    planned.resolve('first');
    expect(await Promise.all([first, second])).toEqual(['first', 'second']);
  });
});
