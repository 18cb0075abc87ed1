import { readFileSync } from 'node:fs';

/** Linux counts CPU time in hundredths of a second. */
const tickMs = 10;

/** CPU time that a process has used, in milliseconds: user and system. From /proc, so on Linux only. */
export function cpuMs(pid: number): number {
  const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
  // The name of the program, in brackets, may hold spaces; the times are the 14th and 15th column.
  const columns = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(columns[11]) + Number(columns[12])) * tickMs;
}

/** A line of what Linux tells of a process's memory, in megabytes. */
function memoryLine(pid: number, name: string): number {
  const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
  const [, kilobytes = '0'] = new RegExp(`${name}:\\s+(\\d+)`).exec(status) ?? [];
  return Number(kilobytes) / 1024;
}

/** Memory that a process holds now, in megabytes. */
export const memoryMb = (pid: number): number => memoryLine(pid, 'VmRSS');

/** The most memory that a process ever held, in megabytes. */
export const peakMemoryMb = (pid: number): number => memoryLine(pid, 'VmHWM');
