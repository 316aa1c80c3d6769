/** A refusal as the Bot API words it; thrown by methods, turned into `{ ok: false, ... }` by the server. */
export class ApiError extends Error {
  readonly code: number
  readonly parameters: { retry_after?: number } | undefined
  constructor(code: number, description: string, parameters?: { retry_after?: number }) {
    super(description)
    this.code = code
    this.parameters = parameters
  }
}

export const badRequest = (what: string) => new ApiError(400, `Bad Request: ${what}`)
export const forbidden = (what: string) => new ApiError(403, `Forbidden: ${what}`)
export const conflict = (what: string) => new ApiError(409, `Conflict: ${what}`)
export const tooManyRequests = (seconds: number) =>
  new ApiError(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds })
