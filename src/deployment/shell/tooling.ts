import type { Container } from '../../kubernetes/container.ts'
import { placeAt } from '../../text/mapped-text.ts'
import type { Place } from '../../text/source-file.ts'
import { commandOf } from '../database/backups.ts'

/** A program that a script calls and that its image does not have. */
export interface MissingTool {
  readonly tool: string
  readonly place: Place
}

/** Programs of clouds and archives, which the images of PostgreSQL do not have. (docker-library/postgres: Dockerfile-debian.template, Dockerfile-alpine.template) */
const TOOLS = 'aws|gsutil|gcloud|az|mc|s3cmd|s5cmd|kubectl|rclone|restic|b2|swift|ossutil|jq|curl|velero'
/** Where a command begins: a line, or behind what ends another one. */
const CALL = new RegExp(`(?:^|[\\n;|&(]|\\b(?:then|do|else|if|while|exec|xargs(?:\\s+-\\S+(?:\\s+\\{\\})?)*)\\s)[ \\t]*(${TOOLS})[ \\t]+[\\w-]`, 'g')
const INSTALLS = /\b(?:apk|apt|apt-get|pip3?|yum|dnf|microdnf|npm|conda|wget)\s+(?:-\S+\s+)*(?:add|install|http)|\bPATH=|\bwget\b|\balias\b|\/dev\/tcp/

/** The first program that a container of the project's own PostgreSQL image calls in vain. */
export function missingTool(container: Container): MissingTool | undefined {
  if (!isOfficialPostgres(container)) return undefined
  const words = commandOf(container)
  if (words.some(({ text }) => INSTALLS.test(text))) return undefined
  for (const { text, mapped } of words) {
    if (!text.includes('\n') && !/[;&|]/.test(text) && words.length > 1 && !/\s/.test(text)) continue
    const plain = text.replace(/(^|\s)#[^\n]*/g, (comment) => ' '.repeat(comment.length))
    for (const match of plain.matchAll(CALL)) {
      const tool = match[1] ?? ''
      const start = match.index + match[0].lastIndexOf(tool, match[0].length - 2)
      const mounted = container.mounts.some((mount) => /\/bin$/.test(mount.get('mountPath').string ?? ''))
      if (!mounted) return { tool, place: placeAt(mapped, start, start + tool.length) }
    }
  }
  return undefined
}

function isOfficialPostgres({ image }: Container): boolean {
  return /^(?:library\/)?postgres$/.test(image?.repository ?? '')
}
