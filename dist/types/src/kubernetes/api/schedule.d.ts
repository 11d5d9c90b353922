/**
 * Why a CronJob's schedule is refused, in the words of the library that reads it; undefined where it is not
 * (kubernetes: pkg/apis/batch/validation/validation.go, with robfig/cron v3, ParseStandard).
 */
export declare function scheduleError(schedule: string): string | undefined;
