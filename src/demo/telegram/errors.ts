/** What a refusal says besides its words; seconds, and the chat a group has become. */
export interface ErrorParameters {
  retry_after?: number
  migrate_to_chat_id?: number
}

/** A refusal as the Bot API words it; thrown by methods, turned into `{ ok: false, ... }` by the server. */
export class ApiError extends Error {
  readonly code: number
  readonly parameters: ErrorParameters | undefined
  constructor(code: number, description: string, parameters?: ErrorParameters) {
    super(description)
    this.code = code
    this.parameters = parameters
  }
}

export const badRequest = (what: string, parameters?: ErrorParameters) =>
  new ApiError(400, `Bad Request: ${what}`, parameters)
export const forbidden = (what: string) => new ApiError(403, `Forbidden: ${what}`)
export const conflict = (what: string) => new ApiError(409, `Conflict: ${what}`)
export const tooManyRequests = (seconds: number) =>
  new ApiError(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds })
