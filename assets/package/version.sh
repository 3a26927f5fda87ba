# What both packages are named by: the version of Cargo.toml, and the moment of the last commit, so
# that the same commit gives the same bytes.
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -n 1)
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export version SOURCE_DATE_EPOCH
