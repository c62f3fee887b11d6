"""Files in and out: photos, rosters, reports."""
