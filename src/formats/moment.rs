//! Moments as text: `2026-11-24T07:00:00Z`.

use time::UtcDateTime;

/// The moment in ISO 8601, UTC, to the second. A moment after the year 9999 reads as 1970: no clock says so.
pub(crate) fn write_moment(milliseconds: u64) -> String {
    let moment = UtcDateTime::from_unix_timestamp((milliseconds / 1_000).cast_signed()).ok();
    let moment = moment.filter(|moment| moment.year() <= 9_999).unwrap_or(UtcDateTime::UNIX_EPOCH);
    let (hour, minute, second) = moment.as_hms();
    format!("{}T{hour:02}:{minute:02}:{second:02}Z", moment.date())
}

/// Reads what [`write_moment`] writes, with or without fractions of a second; `None` for any other text.
pub(crate) fn read_moment(text: &str) -> Option<u64> {
    let (day, clock) = text.strip_suffix('Z')?.split_once('T')?;
    let date = crate::model::iso_date(day)?;
    let mut parts = clock.split('.').next()?.split(':').map(|part| part.parse::<u8>().ok());
    let (hour, minute, second) = (parts.next()??, parts.next()??, parts.next()??);
    let moment = UtcDateTime::new(date, time::Time::from_hms(hour, minute, second).ok()?);
    u64::try_from(moment.unix_timestamp()).ok().map(|seconds| seconds * 1_000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_read_back_to_the_second() {
        for (milliseconds, text) in [(0, "1970-01-01T00:00:00Z"), (1_795_503_600_000, "2026-11-24T07:00:00Z")] {
            assert_eq!((write_moment(milliseconds).as_str(), read_moment(text)), (text, Some(milliseconds)));
        }
        assert_eq!(read_moment("2026-11-24T07:00:00.123Z"), Some(1_795_503_600_000));
    }

    #[test]
    fn what_is_no_moment_is_none_and_no_moment_panics() {
        for text in ["", "Z", "TZ", "2026-11-24", "2026-11-24T25:00:00Z", "2026-11-24T7Z", "1969-12-31T00:00:00Z"] {
            assert_eq!(read_moment(text), None, "{text}");
        }
        assert_eq!(write_moment(u64::MAX), "1970-01-01T00:00:00Z");
    }
}
