-- Asks one query again and again: wrk -s load.lua <url> -- <file with the query>
function init(args)
  local file = assert(io.open(args[1]))
  local query = file:read("*a"):gsub('"', '\\"'):gsub("%s+", " ")
  file:close()
  wrk.method = "POST"
  wrk.headers["Content-Type"] = "application/json"
  wrk.headers["Accept"] = "application/json"
  wrk.body = '{"query":"' .. query .. '"}'
end
