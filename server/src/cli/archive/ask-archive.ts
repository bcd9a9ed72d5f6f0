import { ArchiveFailure, type ArchiveServer, archiveServer } from '../../archive/server.ts';
import { UsageError } from '../problem.ts';

/**
 * What the work makes of an archive's server, which is left when it is done.
 *
 * @throws UsageError where the server fails.
 */
export async function askArchive<T>(url: string, work: (server: ArchiveServer) => Promise<T>): Promise<T> {
  try {
    const server = archiveServer(url, { patienceMilliseconds: 30_000, retries: 3 });
    try {
      return await work(server);
    } finally {
      await server.close();
    }
  } catch (error) {
    throw error instanceof ArchiveFailure ? new UsageError(error.message) : error;
  }
}
